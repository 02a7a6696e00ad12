import fakeRestProvider from 'ra-data-fakerest';
import { useEffect } from 'react';
import { Admin, Datagrid, DateField, List, Resource, TextField, useListContext } from 'react-admin';
import { createRoot } from 'react-dom/client';

// Eighteen rows, as many as the sample city has matters.
const matters = Array.from({ length: 18 }, (_, index) => ({
  id: index + 1,
  title: `Matter ${index + 1}`,
  unit: `Unit ${index % 6}`,
  promised: '2026-12-10',
}));

function FirstNumber() {
  const { data } = useListContext();
  useEffect(() => {
    if (data?.length) performance.mark('first-number');
  }, [data]);
  return null;
}

const Matters = () => (
  <List>
    <FirstNumber />
    <Datagrid>
      <TextField source="id" />
      <TextField source="title" />
      <TextField source="unit" />
      <DateField source="promised" />
    </Datagrid>
  </List>
);

createRoot(document.getElementById('root')).render(
  <Admin dataProvider={fakeRestProvider({ matters }, false)} disableTelemetry>
    <Resource name="matters" list={Matters} />
  </Admin>,
);

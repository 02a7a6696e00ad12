import { Card, Layout, Menu, Statistic, Table } from 'antd';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

// Eighteen rows, as many as the sample city has matters.
const matters = Array.from({ length: 18 }, (_, index) => ({
  key: index + 1,
  title: `Matter ${index + 1}`,
  unit: `Unit ${index % 6}`,
  promised: '2026-12-10',
}));
const columns = ['title', 'unit', 'promised'].map((name) => ({ title: name, dataIndex: name, key: name }));
const places = ['Cockpit', 'Catalogue', 'Settings'].map((label) => ({ key: label, label }));

/** The smallest shell of its kind: side menu, one figure, one table; its data come a turn later, as from a request. */
function App() {
  const [rows, setRows] = useState(null);
  useEffect(() => {
    Promise.resolve(matters).then(setRows);
  }, []);
  useEffect(() => {
    if (rows) performance.mark('first-number');
  }, [rows]);
  return (
    <Layout style={{ minHeight: '100vh' }}>
      <Layout.Sider theme="light">
        <Menu items={places} defaultSelectedKeys={['Cockpit']} />
      </Layout.Sider>
      <Layout.Content style={{ padding: 24 }}>
        <Card>
          <Statistic title="Matters" value={rows?.length ?? 0} loading={!rows} />
        </Card>
        <Table dataSource={rows ?? []} columns={columns} pagination={false} size="small" />
      </Layout.Content>
    </Layout>
  );
}

createRoot(document.getElementById('root')).render(<App />);

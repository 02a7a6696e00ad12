"""Writes the Parquet files that tests read: one for each codec, and one with the types that need care.

Run where pyarrow 25 is installed: python3 scripts/make-parquet-fixtures.py. The files under e2e/files/parquet are kept, so that
tests need no Python; what they hold is asserted in src/adapters/files/parquet-files.test.ts and e2e/parquet.spec.ts.
"""

import datetime as dt
import decimal
import pathlib

import pyarrow as pa
import pyarrow.parquet as pq

out = pathlib.Path(__file__).parent.parent / "e2e" / "files" / "parquet"

stations = pa.table(
    {
        "站点": ["道里站", "南岗站", "香坊站"] * 40,
        "日期": [dt.date(2026, 10, 1 + n % 30) for n in range(120)],
        "浓度": [12.5 + n / 4 for n in range(120)],
    }
)
for codec in ("none", "snappy", "gzip", "zstd", "brotli", "lz4"):
    pq.write_table(stations, out / f"air-{codec}.parquet", compression=codec)

utc = dt.timezone.utc
careful = pa.table(
    {
        "编号": pa.array([9007199254740993, 1, None], pa.int64()),
        "金额": pa.array([decimal.Decimal("1234567.89"), decimal.Decimal("0.07"), None], pa.decimal128(12, 2)),
        "时刻": pa.array([dt.datetime(2026, 3, 1, 16, 30, 0, 123456, utc), dt.datetime(2026, 3, 1, 16, 0, tzinfo=utc), None], pa.timestamp("us", tz="UTC")),
        "当地": pa.array([dt.datetime(2026, 3, 1, 8, 30), dt.datetime(2026, 3, 1), None], pa.timestamp("ms")),
        "日": pa.array([dt.date(2026, 2, 28), dt.date(1999, 12, 31), None], pa.date32()),
        "钟点": pa.array([dt.time(8, 5, 9), dt.time(23, 59, 59, 500000), None], pa.time64("us")),
        "小数": pa.array([0.1, 2.5, None], pa.float32()),
        "无符号": pa.array([18446744073709551615, 2, None], pa.uint64()),
    }
)
pq.write_table(careful, out / "types.parquet", compression="snappy")

huge = pa.table({"金额": pa.array([decimal.Decimal("12345678901234567890.12")], pa.decimal128(38, 2))})
pq.write_table(huge, out / "huge-decimal.parquet", compression="none")
nested = pa.table({"站点": ["道里站"], "读数": pa.array([[1, 2]], pa.list_(pa.int32()))})
pq.write_table(nested, out / "nested.parquet", compression="none")

old = pa.table(
    {
        "站点": ["夏令时", "午夜", "空"],
        "时刻": pa.array([dt.datetime(1988, 7, 1, 15, 30), dt.datetime(2026, 3, 1, 16), None], pa.timestamp("us")),
    }
)
pq.write_table(old, out / "int96.parquet", compression="none", use_deprecated_int96_timestamps=True)

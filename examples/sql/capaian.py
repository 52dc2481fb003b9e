"""Figures over files of Parquet. Run: spark-submit capaian.py ROWS.parquet QUERY.sql RESULT.parquet"""

import sys

from pyspark.sql import SparkSession

rows, query, result = sys.argv[1:4]

spark = SparkSession.builder.appName("capaian").getOrCreate()
spark.read.parquet(rows).createOrReplaceTempView("realisasi")
with open(query) as text:
    spark.sql(text.read()).write.parquet(result)

capaian = spark.read.parquet(result)
for row in capaian.where("periode = '2026-01'").orderBy("kode_wilayah").collect():
    print(row.kode_wilayah, row.desimal or row.kode)
spark.stop()

"""A session of Spark that is asked in lines of JSON and answers in lines of JSON."""

import json
import sys
import time
from decimal import Decimal

from pyspark.sql import SparkSession

master, workers, folder = sys.argv[1:4]

spark = (
    SparkSession.builder.master(master)
    .appName("indikator")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.cores.max", workers)
    .config("spark.executor.cores", "1")
    .config("spark.executor.memory", "1g")
    .config("spark.ui.enabled", "false")
    .config("spark.sql.shuffle.partitions", workers)
    .config("spark.sql.warehouse.dir", folder)
    # Nothing runs before every worker has an executor.
    .config("spark.scheduler.minRegisteredResourcesRatio", "1.0")
    .config("spark.scheduler.maxRegisteredResourcesWaitingTime", "300s")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")


def text(value):
    if value is None or isinstance(value, str):
        return value
    return format(value, "f") if isinstance(value, Decimal) else str(value)


def executors():
    """Those of the workers; the driver is counted among them by Spark."""
    infos = spark.sparkContext._jsc.sc().statusTracker().getExecutorInfos()
    return sorted(f"{info.host()}:{info.port()}" for info in infos)[1:]


def answer(question):
    spark.conf.set("spark.sql.ansi.enabled", "true" if question.get("ansi") else "false")
    match question["ask"]:
        case "exec":
            spark.sql(question["sql"])
        case "rows":
            return [[text(value) for value in row] for row in spark.sql(question["sql"]).collect()]
        case "time":
            start = time.perf_counter()
            spark.sql(question["sql"]).collect()
            return {"seconds": time.perf_counter() - start}
        case "sink":
            start = time.perf_counter()
            spark.sql(question["sql"]).write.format("noop").mode("overwrite").save()
            return {"seconds": time.perf_counter() - start}
        case "executors":
            return executors()
        case "version":
            return spark.version


for line in sys.stdin:
    try:
        print(json.dumps({"answer": answer(json.loads(line))}), flush=True)
    except Exception as error:
        print(json.dumps({"error": str(error)}), flush=True)
spark.stop()

"""Cases of the rules about measures and promises."""

from tests.making import record
from tests.rules.building import link, path, ref
from tests.rules.material import KPI, SLA, Case, Cases, said, without

SUCCESS: Cases = {
    "MEA-01": Case(
        record(measures=[{**KPI, "scope": "new"}]),
        record(measures=[{**KPI, "scope": "both"}]),
        "No measure of success for existing workflows.",
    ),
    "MEA-02": Case(
        record(measures=[without(KPI, "formula")]), record(measures=[KPI]), "KPI “Age of figures” has no formula."
    ),
    "MEA-03": Case(
        record(measures=[without(KPI, "baseline", "target", "frequency")]),
        record(measures=[KPI]),
        "KPI “Age of figures” has no baseline, target or frequency.",
    ),
    "MEA-04": Case(
        record(measures=[{**KPI, "weight": 60.0}, {**KPI, "weight": 30.0}, KPI]),
        record(measures=[{**KPI, "weight": 60.0}, {**KPI, "weight": 40.0}, KPI]),
        "Weights of the 2 weighted measures add to 90 %, not 100 %.",
    ),
    "MEA-05": Case(
        record(measures=[without(SLA, "indicator", "window")]),
        record(measures=[SLA]),
        "SLA “Ready at eight” lacks indicator (SLI) and window.",
    ),
    "MEA-06": Case(
        record(measures=[{**SLA, "driver": "regulatory"}]),
        record(measures=[{**SLA, "driver": "analytics"}]),
        "SLA “Ready at eight” names no consequence, and its driver is regulatory.",
    ),
    "MEA-07": Case(
        path({"latency_minutes": 45.0}, {"duration_minutes": 20.0}, output={"freshness_minutes": 60.0}),
        path({"latency_minutes": 45.0}, {"duration_minutes": 15.0}, output={"freshness_minutes": 60.0}),
        "Freshness promised for “Board” is 60 minutes; the path adds up to at least 65 minutes.",
    ),
    "MEA-08": Case(
        path({"availability_percent": 99.0}, {"availability_percent": 99.0}, output={"availability_percent": 99.0}),
        path({"availability_percent": 99.5}, {"availability_percent": 99.5}, output={"availability_percent": 99.0}),
        "Availability promised for “Board” is 99 %; components multiply to at most 98.01 %.",
    ),
    "MEA-09": Case(
        record(
            measures=[{"name": "Readers", "kind": "NPS"}], responses=[{"measure": ref("measures"), "score": 9}] * 29
        ),
        record(
            measures=[{"name": "Readers", "kind": "NPS"}], responses=[{"measure": ref("measures"), "score": 9}] * 30
        ),
        "NPS “Readers” rests on 29 responses (below 30).",
    ),
    "MEA-10": Case(
        record(measures=[{**KPI, "target": 25.0}]),
        record(measures=[{**KPI, "target": 23.0}]),
        "Target equals or is worse than baseline for “Age of figures”.",
    ),
    "MEA-11": Case(
        record(measures=[without(KPI, "measured_by")]),
        record(measures=[KPI]),
        "Nobody is named as measuring “Age of figures”.",
    ),
    "RET-01": Case(
        path({"stage": "store", "retention_days": 29}, inputs={"retention_min_days": 30}),
        path({"stage": "store", "retention_days": 30}, inputs={"retention_min_days": 30}),
        "Retention of “Step 1” is 29 days; “Orders” requires at least 30 days.",
    ),
    "CAP-01": Case(
        path(
            {"throughput_mb_per_second": 2.0},
            profiles=[
                {
                    "input": ref("inputs"),
                    "timing": "existing",
                    "peak_records_per_second": 1000.0,
                    "mean_record_bytes": 1000.0,
                    "growth_percent": 30.0,
                }
            ],
        ),
        path(
            {"throughput_mb_per_second": 2.0},
            profiles=[
                {
                    "input": ref("inputs"),
                    "timing": "existing",
                    "peak_records_per_second": 1000.0,
                    "mean_record_bytes": 1000.0,
                    "growth_percent": 25.0,
                }
            ],
        ),
        "At the horizon “Step 1” must take at least 2.2 MB/s; capability stated 2 MB/s.",
    ),
    "CAP-02": Case(
        path(
            {"throughput_mb_per_second": 10.0},
            profiles=[{"input": ref("inputs"), "timing": "existing", "full_gb": 720.0}],
            constraints=said("change freeze", quantity=19.0, unit="hours"),
            links=[link("constraints 1", "constrains", "inputs 1")],
        ),
        path(
            {"throughput_mb_per_second": 10.0},
            profiles=[{"input": ref("inputs"), "timing": "existing", "full_gb": 720.0}],
            constraints=said("change freeze", quantity=20.0, unit="hours"),
            links=[link("constraints 1", "constrains", "inputs 1")],
        ),
        "Backfill of “Orders” needs at least 20 hours; the window is 19 hours.",
    ),
}

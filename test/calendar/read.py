# Reads a calendar from standard input by one of Debian's libraries, icalendar or
# vobject, and writes its events as JSON.
import json
import sys


def by_icalendar(text):
    import icalendar

    for event in icalendar.Calendar.from_ical(text).walk("VEVENT"):
        yield {
            "uid": str(event["UID"]), "sequence": int(event["SEQUENCE"]), "status": str(event["STATUS"]),
            "summary": str(event["SUMMARY"]), "description": str(event.get("DESCRIPTION", "")),
            "start": event["DTSTART"].dt.isoformat(), "end": event["DTEND"].dt.isoformat(),
            "stamp": event["DTSTAMP"].dt.strftime("%Y%m%dT%H%M%SZ"), "modified": event["LAST-MODIFIED"].dt.strftime("%Y%m%dT%H%M%SZ"),
        }


def by_vobject(text):
    import vobject

    for event in vobject.readOne(text).vevent_list:
        yield {
            "uid": event.uid.value, "sequence": int(event.sequence.value), "status": event.status.value,
            "summary": event.summary.value, "description": event.description.value if hasattr(event, "description") else "",
            "start": event.dtstart.value.isoformat(), "end": event.dtend.value.isoformat(),
            "stamp": event.dtstamp.value.strftime("%Y%m%dT%H%M%SZ"), "modified": event.last_modified.value.strftime("%Y%m%dT%H%M%SZ"),
        }


text = sys.stdin.buffer.read().decode("utf-8")
json.dump(list({"icalendar": by_icalendar, "vobject": by_vobject}[sys.argv[1]](text)), sys.stdout)

"""Python's jsonschema on a file of documents, each read as anybody's program
would read it. Writes one letter a document: y valid, n not, u unreadable."""

import base64
import json
import pathlib
import sys

from jsonschema import Draft202012Validator

folder = pathlib.Path(__file__).resolve().parents[2] / "schema" / "v1"
validators = {}
for path in folder.glob("*.schema.json"):
    schema = json.loads(path.read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    validators[path.name.removesuffix(".schema.json")] = Draft202012Validator(schema)

verdicts = []
with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        case = json.loads(line)
        data = case["text"].encode() if "text" in case else base64.b64decode(case.get("base64", ""))
        try:
            document = json.loads(data)
        except ValueError:
            verdicts.append("u")
            continue
        verdicts.append("y" if validators[case["kind"]].is_valid(document) else "n")
print("".join(verdicts))

"""Write the JSON Schema of plan.json into the package, after a change of the models."""

from matchround.plan_file import PUBLISHED, schema_text

if __name__ == "__main__":
    PUBLISHED.write_bytes(schema_text().encode())
    print(PUBLISHED)

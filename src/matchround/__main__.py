"""`python -m matchround` is the command `matchround`."""

from matchround.cli import run

if __name__ == "__main__":
    run()

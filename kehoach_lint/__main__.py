"""Run the command as ``python -m kehoach_lint``."""

from kehoach_lint.cli import main

if __name__ == "__main__":
    main()

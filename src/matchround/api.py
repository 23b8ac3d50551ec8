"""The front door for scripts, the commands and the desk."""

"""The methods beside which the planner is measured: what one would write first."""

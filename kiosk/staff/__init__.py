"""What the people who run a station decide. Reads and writes ``staff.db``; knows neither Qt nor the agent."""

"""iCalendar: what takes place, and when."""

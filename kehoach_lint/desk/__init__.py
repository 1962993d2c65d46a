"""Reports for people who look over many submissions: overview, workbook, timelines."""

package se.samservice.wheel;

/** Where a column of the legend goes. */
record Frame(double x, double y, double width, double height) {}

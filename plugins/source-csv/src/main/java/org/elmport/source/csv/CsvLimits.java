package org.elmport.source.csv;

/**
 * What protects memory from files that are broken or hostile.
 *
 * @param cellSize the most characters of a cell
 * @param rowSize the most characters of a row
 * @param columns the most columns of a file
 * @param rows the most rows of a file
 */
record CsvLimits(int cellSize, int rowSize, int columns, int rows) {}

package org.elmport.source.elmo;

/**
 * What protects memory from files that are broken or hostile.
 *
 * @param size the most bytes of a file, and of what is packed in it
 * @param depth the most elements inside each other
 * @param elements the most elements of a document
 * @param files the most files of a folder
 */
record ElmoLimits(int size, int depth, int elements, int files) {}

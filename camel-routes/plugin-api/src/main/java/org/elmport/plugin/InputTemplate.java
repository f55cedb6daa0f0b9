package org.elmport.plugin;

import java.util.SortedMap;

/**
 * The files of an empty input, each with one example row.
 *
 * @param files the text of each file, by file name
 */
public record InputTemplate(SortedMap<String, String> files) {}

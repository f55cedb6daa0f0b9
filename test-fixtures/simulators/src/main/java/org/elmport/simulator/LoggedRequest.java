package org.elmport.simulator;

/**
 * One line of the request log.
 *
 * @param number the place in the order of arrival, from 1
 * @param method the HTTP method
 * @param path the path, decoded, with the version, such as {@code /v5/courses}
 * @param query the query as sent; empty when there was none
 * @param status the status of the answer
 */
public record LoggedRequest(int number, String method, String path, String query, int status) {}

package org.elmport.simulator.qdr;

/**
 * A call of a publisher.
 *
 * @param method the HTTP method
 * @param path the path with the query
 * @param contentType the type of the body; empty when it said none
 * @param body the body
 * @param accepted whether it was taken
 */
public record ReceivedCall(String method, String path, String contentType, String body, boolean accepted) {}

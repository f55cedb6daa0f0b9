package org.elmport.simulator.card;

/**
 * One line of the request log.
 *
 * @param number the place in the order of arrival, from 1
 * @param method the HTTP method
 * @param path the path as sent
 * @param query the query as sent; empty when there was none
 * @param body the body as sent
 * @param status the status of the answer; 0 when the connection was cut
 */
public record CardRouterRequest(int number, String method, String path, String query, String body, int status) {

    /** Whether it changes something. */
    public boolean write() {
        return !method.equals("GET");
    }
}

package org.elmport.simulator.edc;

/**
 * A request that arrived.
 *
 * @param number the place in the order of arrival, from 1
 * @param method the HTTP method
 * @param path the path as sent
 * @param query the query as sent; empty when there was none
 * @param body the body as sent, one character for each byte
 * @param status the status of the answer; 0 when the connection was cut
 */
public record EdcRequest(int number, String method, String path, String query, String body, int status) {

    /** What is in the content belongs to a person. */
    @Override
    public String toString() {
        return number + " " + method + " " + path + " " + status;
    }
}

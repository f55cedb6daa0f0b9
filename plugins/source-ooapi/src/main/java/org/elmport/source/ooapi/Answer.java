package org.elmport.source.ooapi;

import java.net.URI;
import java.net.http.HttpHeaders;

/**
 * What a system answered.
 *
 * @param address what was asked for
 * @param status the status
 * @param headers the headers
 * @param body the content, unpacked
 */
@SuppressWarnings("ArrayRecordComponent") // read once, compared never
record Answer(URI address, int status, HttpHeaders headers, byte[] body) {

    boolean success() {
        return status >= 200 && status < 300;
    }

    boolean redirect() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    String contentType() {
        return headers.firstValue("Content-Type").orElse("");
    }
}

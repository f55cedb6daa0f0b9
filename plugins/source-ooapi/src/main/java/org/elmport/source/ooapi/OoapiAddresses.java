package org.elmport.source.ooapi;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The addresses of the lists.
 *
 * @param base the address of the interface
 * @param pageSize records on a page
 * @param consumer the consumer to ask for
 */
record OoapiAddresses(URI base, int pageSize, Optional<String> consumer) {

    private static final String PERSONS = "/persons";

    /** A page of a list; pages count from 1. */
    URI page(String list, int number) {
        String start = base.toString().replaceAll("/+$", "");
        String question = list.contains("?") ? "&" : "?";
        return URI.create(start + list + question + "pageNumber=" + number + "&pageSize=" + pageSize
                + consumer.map(key -> "&consumer=" + encode(key)).orElse(""));
    }

    /** The offerings below a course or programme. */
    static String offerings(String list, String id) {
        return list + "/" + encode(id) + "/offerings";
    }

    /** What ties a person as a student to offerings. */
    static String associations(String personId) {
        return PERSONS + "/" + encode(personId) + "/associations?role=student";
    }

    /** The people of some affiliations; all where none is named. */
    static String people(List<String> affiliations) {
        return affiliations.isEmpty() ? PERSONS : PERSONS + "?affiliations=" + encode(String.join(",", affiliations));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

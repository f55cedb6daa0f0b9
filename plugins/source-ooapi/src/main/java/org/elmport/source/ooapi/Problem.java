package org.elmport.source.ooapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;

/** Reads what a system says about its refusal: problem details (RFC 9457), whatever type its fields have. */
final class Problem {

    private static final int MAX_SHOWN_CHARACTERS = 200;

    private Problem() {}

    /** Title and detail; empty when the answer has none. */
    static String words(Answer answer, ObjectMapper mapper) {
        if (!answer.contentType().toLowerCase(Locale.ROOT).contains("json")) {
            return "";
        }
        try {
            JsonNode problem = mapper.readTree(answer.body());
            String title = problem.path("title").asText("");
            String detail = problem.path("detail").asText("");
            return line(title.isEmpty() || detail.isEmpty() ? title + detail : title + ": " + detail);
        } catch (JsonProcessingException noJson) {
            return "";
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static String line(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= MAX_SHOWN_CHARACTERS ? line : line.substring(0, MAX_SHOWN_CHARACTERS) + "…";
    }
}

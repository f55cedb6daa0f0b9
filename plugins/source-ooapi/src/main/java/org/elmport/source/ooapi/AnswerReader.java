package org.elmport.source.ooapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.elmport.plugin.SourceException.Fault;

/** Reads the JSON of an answer, or says in plain words what came instead. */
final class AnswerReader {

    private static final int SNIFFED_BYTES = 200;

    private final ObjectMapper mapper = JsonLimits.mapper();
    private final StatusReader statuses;

    AnswerReader(Clock clock) {
        this.statuses = new StatusReader(mapper, clock);
    }

    JsonNode read(String method, Answer answer) throws Trouble {
        String request = method + " " + ShownAddress.of(answer.address());
        if (!answer.success()) {
            throw statuses.trouble(request, answer);
        }
        if (startsWithMarkup(answer)) {
            throw Trouble.lasting(
                            Fault.UNEXPECTED_ANSWER,
                            request + " answered with an HTML page instead of JSON, most likely a log-in page.",
                            "Check the credentials (setting auth) and base-url; a browser that is not logged in shows"
                                    + " the page.")
                    .withStatus(answer.status());
        }
        return parse(request, answer);
    }

    private JsonNode parse(String request, Answer answer) throws Trouble {
        try {
            JsonNode json = mapper.readTree(answer.body());
            if (json.isMissingNode()) {
                throw Trouble.passing(Fault.UNEXPECTED_ANSWER, request + " answered with nothing.", remedy());
            }
            return json;
        } catch (StreamConstraintsException tooMuch) {
            throw Trouble.lasting(
                            Fault.LIMIT,
                            request + " answered with JSON beyond what is read: " + tooMuch.getOriginalMessage() + ".",
                            "Check that base-url leads to a catalogue; a text or a structure of this size is none.")
                    .withCause(tooMuch);
        } catch (JsonProcessingException noJson) {
            throw noJson(request, answer, noJson).withCause(noJson);
        } catch (IOException noJson) {
            throw Trouble.lasting(
                            Fault.UNEXPECTED_ANSWER,
                            request + " answered with something that is not JSON in UTF-8" + type(answer) + ".",
                            remedy())
                    .withCause(noJson);
        }
    }

    private static Trouble noJson(String request, Answer answer, JsonProcessingException fault) {
        int length = answer.body().length;
        if (JsonLimits.brokenOff(fault, length)) {
            return Trouble.passing(
                    Fault.UNEXPECTED_ANSWER,
                    request + " answered with JSON that breaks off after " + length + " bytes.",
                    "Have the system, and proxies before it, looked at: they cut the answer short.");
        }
        return Trouble.lasting(
                Fault.UNEXPECTED_ANSWER,
                request + " answered with something that is not JSON" + type(answer) + ".",
                remedy());
    }

    private static String remedy() {
        return "Check the setting base-url: it must lead to an Open Education API, version 5.";
    }

    private static String type(Answer answer) {
        String type = answer.contentType().replaceAll("[^\\w/;=.+ -]", "");
        return type.isEmpty() ? "" : " (" + type.substring(0, Math.min(type.length(), 60)) + ")";
    }

    private static boolean startsWithMarkup(Answer answer) {
        int length = Math.min(answer.body().length, SNIFFED_BYTES);
        String start = new String(answer.body(), 0, length, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading();
        return start.startsWith("<")
                || answer.contentType().toLowerCase(Locale.ROOT).startsWith("text/html");
    }
}

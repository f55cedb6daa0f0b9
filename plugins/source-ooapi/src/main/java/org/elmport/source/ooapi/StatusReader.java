package org.elmport.source.ooapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import org.elmport.plugin.SourceException.Fault;
import org.elmport.plugin.http.RetryAfter;

/** Says in plain words what a status that is no success means, and whether it may pass. */
final class StatusReader {

    private final ObjectMapper mapper;
    private final Clock clock;

    StatusReader(ObjectMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    Trouble trouble(String request, Answer answer) {
        // what a system says about a request for a person may name the person
        String words = ShownAddress.personal(answer.address()) ? "" : Problem.words(answer, mapper);
        String message = request + " answered " + answer.status() + (words.isEmpty() ? "" : " (" + words + ")") + ".";
        return trouble(message, answer.status())
                .withStatus(answer.status())
                .withRetryAfter(RetryAfter.read(answer.headers(), clock.instant()));
    }

    static Trouble trouble(String message, int status) {
        return switch (status) {
            case 401 ->
                Trouble.lasting(
                        Fault.REFUSED, message, "Check the credentials: the setting auth and what belongs to it.");
            case 403 ->
                Trouble.lasting(
                        Fault.REFUSED, message, "Have the system's owner give these credentials the right to read it.");
            case 404 ->
                Trouble.lasting(
                        Fault.UNEXPECTED_ANSWER,
                        message,
                        "Check the setting base-url: it must end with the version, such as https://sis.uni.example/v5.");
            case 400 ->
                Trouble.lasting(
                        Fault.UNEXPECTED_ANSWER,
                        message,
                        "The system may not know a parameter: try another page-size, or leave consumer away.");
            case 408, 425, 429 ->
                Trouble.passing(
                        Fault.UNREACHABLE,
                        message,
                        "The system is asked too much: run at a quieter hour, or raise retries and max-retry-delay.");
            default -> other(message, status);
        };
    }

    private static Trouble other(String message, int status) {
        String look = "Have the system's owner look into its log, then run again.";
        if (status == 501 || status == 505) {
            return Trouble.lasting(Fault.UNEXPECTED_ANSWER, message, look);
        }
        return status >= 500
                ? Trouble.passing(Fault.FAULTY, message, look)
                : Trouble.lasting(Fault.UNEXPECTED_ANSWER, message, look);
    }
}

package org.elmport.seal.jades;

import eu.europa.esig.dss.spi.DSSRevocationUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.cert.ocsp.SingleResp;

/**
 * What services said about revocations, for as long as they say that it holds and at most for ten minutes: whoever seals
 * or verifies a thousand documents asks about the same few certificates. Safe for any number of threads.
 */
final class RevocationAnswers {

    /** So long a revocation may stay unnoticed. */
    static final Duration KEPT = Duration.ofMinutes(10);

    private static final int ANSWERS_MAX = 64;
    private static final int BYTES_MAX = 1 << 20;

    private static final class Answer {

        private final byte[] bytes;
        private final Instant until;

        private Answer(byte[] bytes, Instant until) {
            this.bytes = bytes;
            this.until = until;
        }
    }

    private final InstantSource clock;
    private final Map<String, Answer> answers = new LinkedHashMap<>();

    RevocationAnswers(InstantSource clock) {
        this.clock = clock;
    }

    /** What was said to a question, where it still holds. */
    synchronized Optional<byte[]> find(String question) {
        Answer answer = answers.get(question);
        return answer != null && clock.instant().isBefore(answer.until) ? Optional.of(answer.bytes) : Optional.empty();
    }

    /** Keeps an answer, unless it is large, or says of itself that it does not hold. */
    synchronized void keep(String question, byte[] bytes) {
        answers.remove(question);
        Instant now = clock.instant();
        Optional<Instant> until = bytes.length > BYTES_MAX ? Optional.empty() : end(bytes);
        if (until.filter(now::isBefore).isPresent()) {
            Instant latest = now.plus(KEPT);
            answers.put(question, new Answer(bytes, until.get().isBefore(latest) ? until.get() : latest));
            answers.keySet().stream()
                    .limit(Math.max(0, answers.size() - ANSWERS_MAX))
                    .toList()
                    .forEach(answers::remove);
        }
    }

    /** Until when it holds; empty where it does not say so, and newer news may be there at any time. */
    private static Optional<Instant> end(byte[] bytes) {
        return list(bytes).or(() -> response(bytes)).map(Date::toInstant);
    }

    private static Optional<Date> list(byte[] bytes) {
        try {
            X509CRL list =
                    (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(bytes));
            return Optional.ofNullable(list.getNextUpdate());
        } catch (GeneralSecurityException noList) {
            return Optional.empty();
        }
    }

    private static Optional<Date> response(byte[] bytes) {
        try {
            Optional<Date> earliest = Optional.empty();
            for (SingleResp one : DSSRevocationUtils.loadOCSPFromBinaries(bytes).getResponses()) {
                Date end = one.getNextUpdate();
                if (end == null) {
                    return Optional.empty();
                }
                earliest = Optional.of(earliest.filter(end::after).orElse(end));
            }
            return earliest;
        } catch (IOException | RuntimeException noResponse) {
            return Optional.empty();
        }
    }
}

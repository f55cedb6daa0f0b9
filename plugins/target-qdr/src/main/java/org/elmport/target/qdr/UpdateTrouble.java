package org.elmport.target.qdr;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.http.RetryAfter;

/**
 * Why a call was not taken.
 *
 * @param fault what is the matter
 * @param retryAfter how long the register asks to wait
 * @param message what happened
 * @param remedy what to do about it
 * @param cause the exception behind it
 */
record UpdateTrouble(
        TargetException.Fault fault, Optional<Duration> retryAfter, String message, String remedy, Exception cause) {

    private static final String AGAIN = "The files are in their places; the next run calls again.";
    private static final Set<Integer> BUSY = Set.of(408, 425, 429, 503);
    private static final Set<Integer> FAULTY = Set.of(500, 502, 504);
    private static final int UNAUTHORISED = 401;
    private static final int FORBIDDEN = 403;

    static UpdateTrouble status(UpdateRequest request, HttpResponse<?> answer, Instant now) {
        int status = answer.statusCode();
        return new UpdateTrouble(
                fault(status),
                RetryAfter.read(answer.headers(), now),
                request + " answered " + status + ".",
                remedy(status) + AGAIN,
                new IOException("status " + status));
    }

    private static String remedy(int status) {
        if (status == UNAUTHORISED || status == FORBIDDEN) {
            return "Check update-key and update-header. ";
        }
        if (BUSY.contains(status)) {
            return "The register is busy; if that lasts, call less often. ";
        }
        return "Compare update-url, update-method, update-body and update-expect-status with what the register has told"
                + " you. ";
    }

    private static TargetException.Fault fault(int status) {
        if (BUSY.contains(status)) {
            return TargetException.Fault.BUSY;
        }
        return FAULTY.contains(status) ? TargetException.Fault.FAULTY : TargetException.Fault.REFUSED;
    }

    static UpdateTrouble certificate(UpdateRequest request, SSLException refused) {
        return new UpdateTrouble(
                TargetException.Fault.UNUSABLE,
                Optional.empty(),
                request + ": the certificate of " + request.address().getHost() + " is not accepted ("
                        + refused.getMessage() + "), so nothing was sent.",
                "Find out whether the register has a new certificate. One of an authority that Java does not know goes"
                        + " into the file of update-trust. " + AGAIN,
                refused);
    }

    static UpdateTrouble noAnswer(UpdateRequest request, IOException broken) {
        return new UpdateTrouble(
                TargetException.Fault.UNREACHABLE,
                Optional.empty(),
                request + ": " + words(request, broken) + ".",
                "Check that the register can be reached from here (address, firewall, proxy). " + AGAIN,
                broken);
    }

    private static String words(UpdateRequest request, IOException broken) {
        if (broken instanceof HttpConnectTimeoutException || broken instanceof ConnectException) {
            return unknown(broken) ? "the host " + request.address().getHost() + " is not known" : "no connection";
        }
        return broken instanceof HttpTimeoutException
                ? "no answer in time"
                : "the connection broke off before there was an answer";
    }

    private static boolean unknown(Throwable broken) {
        Throwable cause = broken;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof UnresolvedAddressException;
    }

    static UpdateTrouble interrupted(UpdateRequest request, InterruptedException stopped) {
        return new UpdateTrouble(
                TargetException.Fault.UNUSABLE, Optional.empty(), request + ": interrupted.", AGAIN, stopped);
    }

    /** What the administrator is told when it is given up. */
    TargetException afterAttempts(int attempts) {
        String tries = attempts > 1 ? " It was tried " + attempts + " times." : "";
        TargetException told =
                TargetException.repeated(fault, message + tries, remedy, retryAfter.orElse(Duration.ZERO));
        told.initCause(cause);
        return told;
    }
}

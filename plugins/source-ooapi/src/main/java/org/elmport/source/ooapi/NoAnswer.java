package org.elmport.source.ooapi;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;
import org.elmport.plugin.SourceException.Fault;
import org.elmport.plugin.http.AnswerTooLargeException;

/** Says in plain words why a request got no answer. */
final class NoAnswer {

    private static final String LOOK = "Check that the system is running and can be reached from here"
            + " (address, firewall, proxy), then run again.";

    private NoAnswer() {}

    static Trouble trouble(String method, URI address, IOException cause) {
        return plain(method + " " + ShownAddress.of(address), address, cause).withCause(cause);
    }

    private static Trouble plain(String request, URI address, IOException cause) {
        if (cause instanceof AnswerTooLargeException) {
            return Trouble.lasting(
                    Fault.LIMIT,
                    request + " answered with " + cause.getMessage() + ".",
                    "Choose a smaller page-size, or a larger max-response-bytes.");
        }
        if (cause instanceof SSLException) {
            return Trouble.lasting(
                    Fault.UNREACHABLE,
                    request + ": no encrypted connection (" + cause.getMessage() + ").",
                    "Check the certificate of the system; one of your own authority goes into the trust store of Java.");
        }
        if (cause instanceof HttpConnectTimeoutException || cause instanceof ConnectException) {
            boolean unknown = cause.getCause() instanceof UnresolvedAddressException
                    || (cause.getCause() != null && cause.getCause().getCause() instanceof UnresolvedAddressException);
            String why = unknown ? "the host " + address.getHost() + " is not known" : "no connection";
            return Trouble.passing(Fault.UNREACHABLE, request + ": " + why + ".", LOOK);
        }
        if (cause instanceof HttpTimeoutException) {
            return Trouble.passing(
                    Fault.UNREACHABLE,
                    request + ": no whole answer in time.",
                    "Choose a smaller page-size or a longer timeout, or have the system looked at.");
        }
        return Trouble.passing(
                Fault.UNREACHABLE, request + ": the connection broke off before the answer was whole.", LOOK);
    }
}

package org.elmport.simulator.edc;

import java.io.IOException;
import java.net.URI;
import java.util.List;

/**
 * An issuer of European Digital Credentials, on the loopback address only: the session interface of both generations, and
 * the public one, which in the first is a stub. It brings what it seals to a {@link WalletSimulator}.
 */
public final class IssuerSimulator implements AutoCloseable {

    /** Where the application stands below the host, as self-hosted ones do. */
    public static final String BASE = "/europass2/edci-issuer";

    private final EdcServer server;
    private final PublicInterface publicCalls;
    private final SessionInterface sessionCalls;

    private IssuerSimulator(EdcServer server, PublicInterface publicCalls, SessionInterface sessionCalls) {
        this.server = server;
        this.publicCalls = publicCalls;
        this.sessionCalls = sessionCalls;
    }

    /**
     * Starts on a free port.
     *
     * @param wallets where it delivers
     * @throws IOException when there is no port
     */
    public static IssuerSimulator start(IssuerOptions options, WalletSimulator wallets) throws IOException {
        CredentialProcess process = new CredentialProcess(options);
        PublicInterface publicCalls = new PublicInterface(options, process, wallets.store());
        SessionInterface sessionCalls = new SessionInterface(options, process, wallets.store());
        EdcServer server = EdcServer.start(
                "issuer-simulator", call -> answer(options, publicCalls, sessionCalls, call), options.faults());
        return new IssuerSimulator(server, publicCalls, sessionCalls);
    }

    private static EdcAnswer answer(
            IssuerOptions options, PublicInterface publicCalls, SessionInterface sessionCalls, EdcCall call) {
        if (!call.path().startsWith(BASE)) {
            return EdcAnswer.page(404);
        }
        String path = call.path().substring(BASE.length());
        boolean post = call.method().equals("POST");
        try {
            if (post && options.publicInterface() && path.startsWith(PublicInterface.SECOND)) {
                return publicCalls.answer(path.substring(PublicInterface.SECOND.length()), call);
            }
            if (post && !options.publicInterface() && path.startsWith(PublicInterface.FIRST)) {
                return publicCalls.stub(path.substring(PublicInterface.FIRST.length()));
            }
            if (path.startsWith(SessionInterface.PATH + "/")) {
                return sessionCalls.answer(path.substring(SessionInterface.PATH.length()), call);
            }
        } catch (IllegalStateException nullPointer) {
            return EdcAnswer.mistake();
        }
        return EdcAnswer.noSuchPath();
    }

    /** The address of the application, without a slash at the end. */
    public URI address() {
        return URI.create(server.address() + BASE);
    }

    /** How many seals it has made, whether what was sealed went anywhere or not. */
    public int sealed() {
        return publicCalls.sealed() + sessionCalls.sealed();
    }

    /** Changes what goes wrong from now on. */
    public void faults(EdcFaults faults) {
        server.faults(faults);
    }

    /** The requests so far, in the order of arrival. */
    public List<EdcRequest> requests() {
        return server.log();
    }

    @Override
    public void close() {
        server.close();
    }
}

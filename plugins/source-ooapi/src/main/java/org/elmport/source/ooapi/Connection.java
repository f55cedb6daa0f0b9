package org.elmport.source.ooapi;

import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.elmport.plugin.setting.Settings;

/** Puts together from the settings what a crawl over REST needs. */
final class Connection {

    private final Settings settings;
    private final HttpTransport transport;
    private final AnswerReader reader;
    private final Clock clock;

    private Connection(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.reader = new AnswerReader(clock);
        this.transport = new HttpTransport(
                settings.get(OoapiSettings.CONNECT_TIMEOUT),
                settings.get(OoapiSettings.TIMEOUT),
                settings.get(OoapiSettings.MAX_RESPONSE_BYTES));
    }

    static RestLists lists(Settings settings, Delivery delivery, Clock clock, Patience patience) {
        Connection connection = new Connection(settings, clock);
        URI base = settings.get(OoapiSettings.BASE_URL);
        OoapiClient client = new OoapiClient(
                connection.transport, connection.reader, connection.credentials(), connection.manner(base), patience);
        OoapiAddresses addresses =
                new OoapiAddresses(base, settings.get(OoapiSettings.PAGE_SIZE), settings.find(OoapiSettings.CONSUMER));
        return new RestLists(client, addresses, settings.get(OoapiSettings.MAX_PAGES), delivery);
    }

    private OoapiClient.Manner manner(URI base) {
        RetryPolicy retry = new RetryPolicy(
                settings.get(OoapiSettings.RETRIES),
                settings.get(OoapiSettings.RETRY_DELAY),
                settings.get(OoapiSettings.MAX_RETRY_DELAY));
        return new OoapiClient.Manner(
                new AllowedHosts(base, settings.get(OoapiSettings.ALLOWED_HOSTS)),
                settings.get(OoapiSettings.MAX_REDIRECTS),
                headers(),
                settings.find(OoapiSettings.GATEWAY_ENDPOINT),
                retry);
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>(settings.get(OoapiSettings.HEADERS));
        Optional<String> endpoint = settings.find(OoapiSettings.GATEWAY_ENDPOINT);
        endpoint.ifPresent(name -> {
            headers.put("X-Route", "endpoint=" + name);
            headers.put("X-Envelope-Response", "false");
        });
        return headers;
    }

    private Credentials credentials() {
        return switch (settings.get(OoapiSettings.AUTH)) {
            case NONE -> Credentials.none();
            case BASIC -> Credentials.basic(settings.get(OoapiSettings.USERNAME), settings.get(OoapiSettings.PASSWORD));
            case BEARER -> Credentials.bearer(settings.get(OoapiSettings.TOKEN));
            case CLIENT_CREDENTIALS ->
                new ClientCredentials(
                        transport,
                        reader,
                        clock,
                        settings.get(OoapiSettings.TOKEN_URL),
                        ClientCredentials.clientHeader(
                                settings.get(OoapiSettings.CLIENT_ID), settings.get(OoapiSettings.CLIENT_SECRET)),
                        settings.find(OoapiSettings.SCOPE));
        };
    }
}

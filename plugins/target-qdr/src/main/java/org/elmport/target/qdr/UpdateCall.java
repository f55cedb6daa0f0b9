package org.elmport.target.qdr;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.http.WholeAnswer;
import org.elmport.plugin.setting.Settings;

/**
 * Sends calls. Certificates are always checked, and a redirect is an answer like any other, so that the key goes nowhere
 * but to the host of the settings. A call says no more than that a file has changed, so that sending it twice does no
 * harm.
 */
final class UpdateCall {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
    private static final int GROWTH = 4;

    private final HttpClient client;
    private final Duration timeout;
    private final int attempts;
    private final List<ExpectedStatus> expected;
    private final Patience patience;

    private UpdateCall(HttpClient client, Settings settings, Patience patience) {
        this.client = client;
        this.timeout = settings.get(QdrSettings.UPDATE_TIMEOUT);
        this.attempts = settings.get(QdrSettings.UPDATE_ATTEMPTS);
        this.expected = settings.get(QdrSettings.UPDATE_EXPECT_STATUS);
        this.patience = patience;
    }

    static UpdateCall with(Settings settings, Patience patience) throws TargetException {
        HttpClient.Builder client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.get(QdrSettings.UPDATE_TIMEOUT))
                .followRedirects(HttpClient.Redirect.NEVER);
        Optional<Path> trusted = settings.find(QdrSettings.UPDATE_TRUST);
        if (trusted.isPresent()) {
            client.sslContext(TrustedCertificates.of(trusted.get()));
        }
        return new UpdateCall(client.build(), settings, patience);
    }

    /** Sends a call until it is taken, as often as the settings allow. */
    void send(UpdateRequest request) throws TargetException {
        Duration wait = FIRST_WAIT;
        for (int attempt = 1; ; attempt++) {
            Optional<UpdateTrouble> trouble = attempt(request);
            if (trouble.isEmpty()) {
                return;
            }
            Duration asked = trouble.get().retryAfter().orElse(spread(wait));
            if (!trouble.get().fault().passing() || attempt == attempts || asked.compareTo(LONGEST_WAIT) > 0) {
                throw trouble.get().afterAttempts(attempt);
            }
            await(asked, trouble.get());
            wait = wait.multipliedBy(GROWTH);
        }
    }

    private Duration spread(Duration wait) {
        return Duration.ofMillis(Math.round(wait.toMillis() * (0.5 + patience.jitter() / 2)));
    }

    private void await(Duration wait, UpdateTrouble trouble) throws TargetException {
        try {
            patience.await(wait);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw trouble.afterAttempts(1);
        }
    }

    private Optional<UpdateTrouble> attempt(UpdateRequest request) {
        try {
            HttpResponse<Void> answer =
                    WholeAnswer.to(client, request.http(timeout), timeout, BodyHandlers.discarding());
            return expected.stream().anyMatch(status -> status.includes(answer.statusCode()))
                    ? Optional.empty()
                    : Optional.of(UpdateTrouble.status(request, answer, patience.now()));
        } catch (SSLException refused) {
            return Optional.of(UpdateTrouble.certificate(request, refused));
        } catch (IOException broken) {
            return Optional.of(UpdateTrouble.noAnswer(request, broken));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.of(UpdateTrouble.interrupted(request, stopped));
        }
    }
}

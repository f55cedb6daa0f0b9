package org.elmport.target.qdr;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.elmport.plugin.setting.Settings;

/**
 * A call as it is sent. Shows neither headers nor body, which may hold the key.
 *
 * @param method the HTTP method
 * @param address where to
 * @param headers the headers, by name
 * @param body the body, where there is one
 */
record UpdateRequest(String method, URI address, Map<String, String> headers, Optional<String> body) {

    static UpdateRequest of(Settings settings, PublishedFile file) {
        Placeholders values = new Placeholders(PublicAddress.of(settings, file), file.name(), file.sha256());
        Placeholders withKey = values.withKey(settings.find(QdrSettings.UPDATE_KEY));
        Map<String, String> headers = new LinkedHashMap<>();
        settings.get(QdrSettings.UPDATE_HEADER).forEach((name, value) -> headers.put(name, withKey.fill(value)));
        return new UpdateRequest(
                settings.get(QdrSettings.UPDATE_METHOD),
                URI.create(
                        values.fillAddress(settings.get(QdrSettings.UPDATE_URL).toString())),
                headers,
                settings.find(QdrSettings.UPDATE_BODY).map(values::fill));
    }

    HttpRequest http(Duration timeout) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(timeout);
        headers.forEach(request::setHeader);
        return request.method(
                        method,
                        body.map(HttpRequest.BodyPublishers::ofString).orElseGet(HttpRequest.BodyPublishers::noBody))
                .build();
    }

    /** The method and the address without its query. */
    @Override
    public String toString() {
        String text = address.toString();
        return method + " " + (text.indexOf('?') < 0 ? text : text.substring(0, text.indexOf('?')));
    }
}

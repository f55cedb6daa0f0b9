package org.elmport.target.qdr;

import java.net.URI;
import java.util.Optional;
import org.elmport.plugin.setting.Settings;

/** Where the world sees the folder. */
final class PublicAddress {

    private PublicAddress() {}

    /** The address with a slash at its end; empty when the settings do not say it. */
    static Optional<URI> base(Settings settings) {
        return settings.find(QdrSettings.ADDRESS)
                .map(address -> address.toString().endsWith("/") ? address : URI.create(address + "/"));
    }

    /** The address of a file; its name alone when the settings do not say where the folder is. */
    static String of(Settings settings, PublishedFile file) {
        return base(settings).map(URI::toString).orElse("") + file.name();
    }
}

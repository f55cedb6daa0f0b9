package org.elmport.source.ooapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowedHostsTest {

    private static final URI BASE = URI.create("https://sis.uni.example/v5");

    @ParameterizedTest
    @CsvSource({
        "https://sis.uni.example/v6, true",
        "https://SIS.uni.example:443/v6, true",
        "https://sis.uni.example:8443/v6, false",
        "http://sis.uni.example/v6, false",
        "https://api.uni.example/, true",
        "https://api.uni.example:8443/, false",
        "https://other.uni.example:8443/, true",
        "https://other.uni.example/, false",
        "https://user@sis.uni.example/, false",
        "https://sis.uni.example.evil.example/, false",
        "about:blank, false"
    })
    void onlyListedHostsAndPortsAreAllowedAndNeverLessEncryption(String target, boolean allowed) {
        // given
        AllowedHosts hosts = new AllowedHosts(BASE, List.of("api.uni.example", "other.uni.example:8443"));

        // when
        boolean answer = hosts.allows(BASE, URI.create(target));

        // then
        assertThat(answer).isEqualTo(allowed);
    }
}

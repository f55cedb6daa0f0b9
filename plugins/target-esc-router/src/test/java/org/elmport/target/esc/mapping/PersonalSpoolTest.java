package org.elmport.target.esc.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PersonalSpoolTest {

    @Test
    void entriesComeSortedHoweverLittleRoomThereIs() throws IOException {
        // given
        SplittableRandom random = new SplittableRandom(8);
        List<String> expected = new ArrayList<>();
        List<String> read = new ArrayList<>();
        try (PersonalSpool spool = new PersonalSpool(3000)) {
            for (int number = 0; number < 1000; number++) {
                String key = "k" + random.nextInt(400);
                String value = "\u00e9" + random.nextInt(5);
                expected.add(key + "=" + value);
                spool.add(key, value.getBytes(StandardCharsets.UTF_8));
            }

            // when
            spool.read((key, value) -> read.add(key + "=" + new String(value, StandardCharsets.UTF_8)));
        }

        // then
        expected.sort((one, other) -> {
            int keys = one.substring(0, one.indexOf('=')).compareTo(other.substring(0, other.indexOf('=')));
            return keys == 0 ? one.compareTo(other) : keys;
        });
        assertThat(read).isEqualTo(expected);
    }

    @Test
    void filesTellNothing() throws IOException {
        // given
        SessionCipher cipher = new SessionCipher();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        byte[] secret = "urn:schac:personalUniqueCode:int:esi:uni.example:S1".getBytes(StandardCharsets.US_ASCII);

        // when
        try (OutputStream out = cipher.encrypting(file, 1)) {
            out.write(secret);
        }

        // then
        assertThat(file.toString(StandardCharsets.ISO_8859_1)).doesNotContain("schac");
        assertThat(cipher.decrypting(new ByteArrayInputStream(file.toByteArray()), 1)
                        .readAllBytes())
                .isEqualTo(secret);
        assertThat(new SessionCipher()
                        .decrypting(new ByteArrayInputStream(file.toByteArray()), 1)
                        .readAllBytes())
                .isNotEqualTo(secret);
        assertThat(cipher.decrypting(new ByteArrayInputStream(file.toByteArray()), 2)
                        .readAllBytes())
                .isNotEqualTo(secret);
    }
}

package org.elmport.plugin.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceResolverTest {

    @TempDir
    Path directory = Path.of("");

    private SecretResolver resolver() {
        Map<String, String> environment = Map.of("TOKEN", "s3cret", "NESTED", "${env:TOKEN}", "EMPTY", "");
        return new ReferenceResolver(name -> Optional.ofNullable(environment.get(name)), directory);
    }

    @Test
    void leavesTextsWithoutReferenceAsTheyAre() {
        assertThat(resolver().resolve("plain $ {text}")).isEqualTo("plain $ {text}");
        assertThat(resolver().resolve("")).isEmpty();
    }

    @Test
    void replacesEnvironmentVariablesWhereverTheyStand() {
        assertThat(resolver().resolve("${env:TOKEN}")).isEqualTo("s3cret");
        assertThat(resolver().resolve("Bearer ${env:TOKEN}, ${env: TOKEN }!")).isEqualTo("Bearer s3cret, s3cret!");
        assertThat(resolver().resolve("${env:EMPTY}")).isEmpty();
    }

    @Test
    void doesNotFollowReferencesInsideOfSecrets() {
        assertThat(resolver().resolve("${env:NESTED}")).isEqualTo("${env:TOKEN}");
    }

    @Test
    void readsFilesWithoutTheLineBreakAtTheirEnd() throws IOException {
        Files.writeString(directory.resolve("token"), "key with\ntwo lines\r\n");
        assertThat(resolver().resolve("${file:token}")).isEqualTo("key with\ntwo lines");
        assertThat(resolver().resolve("${file:" + directory.resolve("token") + "}"))
                .isEqualTo("key with\ntwo lines");
    }

    @Test
    void namesTheReferenceThatLeadsNowhere() {
        assertThatThrownBy(() -> resolver().resolve("${env:ABSENT}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ABSENT")
                .hasMessageContaining("not set");
        assertThatThrownBy(() -> resolver().resolve("${file:absent}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("absent")
                .hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> resolver().resolve("${file:\0}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void refusesReferencesOfOtherKindsAndUnfinishedOnes() {
        assertThatThrownBy(() -> resolver().resolve("${vault:kv/x}")).hasMessageContaining("${vault:kv/x}");
        assertThatThrownBy(() -> resolver().resolve("a ${env:TOKEN"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no }");
    }

    @Test
    void readsNoFileLargerThanASecretMayBe() throws IOException {
        Files.write(directory.resolve("large"), new byte[ReferenceResolver.FILE_BYTES_MAX + 1]);
        assertThatThrownBy(() -> resolver().resolve("${file:large}")).hasMessageContaining("larger than 65536");
        Files.write(directory.resolve("largest"), new byte[ReferenceResolver.FILE_BYTES_MAX]);
        assertThat(resolver().resolve("${file:largest}")).hasSize(ReferenceResolver.FILE_BYTES_MAX);
    }

    @Test
    void asksTheEnvironmentOfThisProcess() {
        Map.Entry<String, String> any =
                System.getenv().entrySet().stream().findFirst().orElseThrow();
        SecretResolver process = ReferenceResolver.ofProcess(directory);
        assertThat(process.resolve("${env:" + any.getKey() + "}")).isEqualTo(any.getValue());
        assertThat(process.toString()).doesNotContain(any.getKey());
    }
}

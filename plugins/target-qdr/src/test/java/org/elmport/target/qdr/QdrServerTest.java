package org.elmport.target.qdr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import org.elmport.plugin.PublicationServer;
import org.elmport.plugin.TargetException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fetching what is published, over real HTTP. */
class QdrServerTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path classes = Path.of(".");

    @TempDir
    private Path folder = Path.of(".");

    private Publishing publishing = new Publishing(classes);
    private List<PublicationServer> servers = new ArrayList<>();

    @BeforeEach
    void aCatalogueIsPublishedAndServed() throws TargetException {
        publishing = new Publishing(folder).with("serve-port", 0);
        publishing.publish(SampleCatalogue.ofCourses(20));
        servers.add(new QdrTargetPlugin().serve(publishing.settings()).orElseThrow());
    }

    @AfterEach
    void stop() {
        servers.forEach(PublicationServer::close);
    }

    private URI address() {
        return servers.get(0).address();
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", path, headers);
    }

    private HttpResponse<byte[]> send(String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address().resolve(path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void aFileComesWithItsSumAsTagAndItsDate() throws Exception {
        // when
        HttpResponse<byte[]> answer = get("/dataset.xml");

        // then
        String sum = ContentSum.of(folder.resolve("dataset.xml"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(Files.readAllBytes(folder.resolve("dataset.xml")));
        assertThat(header(answer, "ETag")).isEqualTo("\"" + sum + "\"");
        assertThat(header(answer, "Last-Modified")).matches("\\w{3}, \\d\\d \\w{3} \\d{4} [\\d:]{8} GMT");
        assertThat(header(answer, "Content-Type")).isEqualTo("application/xml");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void theDescriptionTheChecksumAndEarlierVersionsAreServedToo() throws Exception {
        // given
        String first = ContentSum.of(folder.resolve("dataset.xml"));
        publishing.publish(SampleCatalogue.ofCourses(21));

        // then
        assertThat(header(get("/catalogue.jsonld"), "Content-Type")).isEqualTo("application/ld+json");
        assertThat(get("/").body()).isEqualTo(get("/catalogue.jsonld").body());
        assertThat(new String(get("/dataset.xml.sha256").body(), StandardCharsets.UTF_8))
                .endsWith("  dataset.xml\n");
        HttpResponse<byte[]> version = get("/versions/dataset-" + first + ".xml");
        assertThat(version.statusCode()).isEqualTo(200);
        assertThat(header(version, "ETag")).isEqualTo("\"" + first + "\"");
        assertThat(header(version, "Cache-Control")).contains("immutable");
    }

    @Test
    void whoHasItAlreadyGetsNothing() throws Exception {
        // given
        HttpResponse<byte[]> first = get("/dataset.xml");
        String tag = header(first, "ETag");

        // then
        assertThat(get("/dataset.xml", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get("/dataset.xml", "If-None-Match", tag).body()).isEmpty();
        assertThat(get("/dataset.xml", "If-None-Match", "\"other\", W/" + tag).statusCode())
                .isEqualTo(304);
        assertThat(get("/dataset.xml", "If-None-Match", "*").statusCode()).isEqualTo(304);
        assertThat(get("/dataset.xml", "If-Modified-Since", header(first, "Last-Modified"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(get("/dataset.xml", "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
        assertThat(get("/dataset.xml", "If-Modified-Since", "yesterday").statusCode())
                .isEqualTo(200);
        assertThat(get(
                                "/dataset.xml",
                                "If-None-Match",
                                "\"other\"",
                                "If-Modified-Since",
                                header(first, "Last-Modified"))
                        .statusCode())
                .as("a tag counts more than a date")
                .isEqualTo(200);
    }

    @Test
    void aNewVersionIsSeenAtOnceAlthoughItsDateIsTheSame() throws Exception {
        // given
        FileTime moment = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        Files.setLastModifiedTime(folder.resolve("dataset.xml"), moment);
        String tag = header(get("/dataset.xml"), "ETag");

        // when
        publishing.publish(SampleCatalogue.ofCourses(21));
        Files.setLastModifiedTime(folder.resolve("dataset.xml"), moment);

        // then
        HttpResponse<byte[]> answer = get("/dataset.xml", "If-None-Match", tag);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "ETag")).isNotEqualTo(tag);
    }

    @Test
    void compressedBytesHaveATagOfTheirOwn() throws Exception {
        // when
        HttpResponse<byte[]> plain = get("/dataset.xml");
        HttpResponse<byte[]> packed = get("/dataset.xml", "Accept-Encoding", "br, gzip");

        // then
        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(packed, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(header(packed, "ETag")).isNotEqualTo(header(plain, "ETag"));
        assertThat(packed.body().length).isLessThan(plain.body().length);
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(in.readAllBytes()).isEqualTo(plain.body());
        }
        assertThat(get("/dataset.xml", "Accept-Encoding", "gzip", "If-None-Match", header(plain, "ETag"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(get("/dataset.xml", "Accept-Encoding", "gzip", "If-None-Match", header(packed, "ETag"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(header(get("/dataset.xml", "Accept-Encoding", "gzip;q=0"), "Content-Encoding"))
                .isEmpty();
    }

    @Test
    void headSaysWhatGetWouldSay() throws Exception {
        HttpResponse<byte[]> head = send("HEAD", "/dataset.xml");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "Content-Length")).isEqualTo(Long.toString(Files.size(folder.resolve("dataset.xml"))));
        assertThat(header(head, "ETag")).isEqualTo(header(get("/dataset.xml"), "ETag"));
    }

    @Test
    void aPartIsAnsweredWithTheWhole() throws Exception {
        HttpResponse<byte[]> answer = get("/dataset.xml", "Range", "bytes=0-9");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Accept-Ranges")).isEqualTo("none");
        assertThat(answer.body()).hasSize((int) Files.size(folder.resolve("dataset.xml")));
    }

    @Test
    void onlyReadingIsPossible() throws Exception {
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS")) {
            HttpResponse<byte[]> answer = send(method, "/dataset.xml");
            assertThat(answer.statusCode()).as(method).isEqualTo(405);
            assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/versions/../../secret.txt",
                "/versions/",
                "/versions",
                "/.elmport-files",
                "/.elmport-update-pending",
                "/foreign.xml",
                "//dataset.xml",
                "/dataset.xml/",
                "/dataset.xml%00",
                "/%64ataset.xml",
                "/DATASET.XML",
                "/versions/dataset-0000.xml",
            })
    void nothingButWhatIsOursIsServed(String path) throws IOException {
        // given
        Files.writeString(folder.resolveSibling("secret.txt"), "secret");
        Files.writeString(folder.resolve("foreign.xml"), "<foreign/>");

        // then, as it stands, without a client that tidies up the path
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: uni.example\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1\\.1 40[04] .*")
                .doesNotContain("secret\n", "<foreign/>", "<Courses");
    }

    private String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), address().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aLinkThatSomebodyHasPutInPlaceOfAFileIsNotFollowed() throws Exception {
        Path secret = Files.writeString(classes.resolve("secret.xml"), "secret");
        Files.delete(folder.resolve("dataset.xml"));
        Files.createSymbolicLink(folder.resolve("dataset.xml"), secret);
        assertThat(get("/dataset.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void trap31WhoeverFetchesWhileFilesAreReplacedGetsAWholeFileWithItsOwnTag() throws Exception {
        // given
        AtomicBoolean done = new AtomicBoolean();
        List<String> wrong = new ArrayList<>();
        Thread reader = new Thread(() -> {
            while (!done.get()) {
                try {
                    HttpResponse<byte[]> answer = get("/dataset.xml");
                    ContentSum sum = new ContentSum(OutputStream.nullOutputStream());
                    sum.write(answer.body());
                    if (!header(answer, "ETag").equals("\"" + sum.sha256() + "\"")) {
                        wrong.add(header(answer, "ETag"));
                    }
                } catch (IOException | InterruptedException failure) {
                    wrong.add(failure.toString());
                }
            }
        });
        reader.start();

        // when
        for (int i = 0; i < 60; i++) {
            publishing.publish(SampleCatalogue.ofCourses(20 + i % 5));
        }
        done.set(true);
        reader.join();

        // then
        assertThat(wrong).isEmpty();
    }

    @Test
    void aPortThatIsTakenIsSaidInWords() {
        Publishing second = new Publishing(folder).with("serve-port", address().getPort());
        assertThatExceptionOfType(TargetException.class)
                .isThrownBy(() -> new QdrTargetPlugin().serve(second.settings()))
                .withMessageContaining("Cannot listen on 127.0.0.1:" + address().getPort())
                .satisfies(taken -> assertThat(taken.remedy()).contains("serve-port"));
    }

    @Test
    void withoutAPortNothingIsServed() throws TargetException {
        assertThat(new QdrTargetPlugin().serve(new Publishing(folder).settings()))
                .isEmpty();
    }
}

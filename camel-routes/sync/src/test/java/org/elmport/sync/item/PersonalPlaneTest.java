package org.elmport.sync.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.elmport.finding.Finding;
import org.elmport.sync.RunFiles;
import org.elmport.sync.SyncResult;
import org.elmport.sync.ledger.DeliverableKey;
import org.elmport.sync.ledger.LedgerException;
import org.elmport.sync.ledger.LedgerPlace;
import org.elmport.sync.ledger.PayloadCipher;
import org.elmport.sync.ledger.RunOutcome;
import org.elmport.sync.plan.PlanSelection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept of persons: encrypted, for a time, found and erased by their identifiers, and shown nowhere. */
class PersonalPlaneTest {

    @TempDir
    private Path directory = Path.of(".");

    private final List<Finding> findings = new ArrayList<>();
    private Optional<Campus> open = Optional.empty();

    private Campus campus(LedgerPlace place) {
        Campus campus = new Campus(place.fresh(directory), directory).with("alba", "bruno");
        open = Optional.of(campus);
        return campus;
    }

    @AfterEach
    void close() {
        open.ifPresent(Campus::close);
    }

    private static byte[] key(int number) {
        byte[] key = new byte[32];
        key[0] = (byte) number;
        return key;
    }

    private static DeliverableKey person(Campus campus, String student) {
        return new DeliverableKey(BadgeMapping.PROFILE, BadgeMapping.PERSON, campus.pseudonym(student));
    }

    @ParameterizedTest
    @EnumSource
    void aKeyIsChangedAndTheFormerOneIsNotNeededAnyMore(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place);
        campus.cipher = Optional.of(PayloadCipher.of(key(1)));
        campus.desk.next.add(BadgeDesk.refuses());
        campus.sync();
        String pseudonym = campus.pseudonym("alba");
        campus.desk.calls.clear();

        // when: the new key with the former one beside it, then alone
        campus.cipher = Optional.of(PayloadCipher.of(key(2), List.of(key(1))));
        SyncResult changing = campus.sync();
        campus.cipher = Optional.of(PayloadCipher.of(key(2)));
        SyncResult changed = campus.sync();

        // then
        assertThat(changing.plan().counts().changes())
                .as("nothing is sent for that")
                .isZero();
        assertThat(changed.plan().counts().changes()).isZero();
        assertThat(changing.report().deliveries())
                .as("contents, numbers, further names, a letter, the secret")
                .containsEntry("kept, encrypted anew", 10L);
        assertThat(changed.report().deliveries()).as("all is done").doesNotContainKey("kept, encrypted anew");
        assertThat(campus.desk.calls).isEmpty();
        assertThat(campus.pseudonym("alba")).isEqualTo(pseudonym);
        assertThat(campus.items().content(person(campus, "alba"))).isPresent();
        long letter = campus.job().deadLetters().list().get(0).id();
        assertThat(campus.job().deadLetters().payload(letter, campus.cipher)).isNotEmpty();

        // when: only the former one
        campus.cipher = Optional.of(PayloadCipher.of(key(1)));

        // then
        assertThatThrownBy(campus::sync)
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("cannot be read with the keys at hand");
    }

    @ParameterizedTest
    @EnumSource
    void contentIsErasedAfterItsTimeAndNothingIsSentForThat(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place);
        campus.retention = Optional.of(Period.ofDays(30));
        campus.desk.next.add(BadgeDesk.refuses());
        campus.sync();
        campus.desk.calls.clear();

        // when
        campus.later = Duration.ofDays(29);
        campus.sync();
        long before = kept(campus);
        campus.later = Duration.ofDays(31);
        SyncResult after = campus.sync();

        // then
        assertThat(after.report().deliveries())
                .as("three contents and a letter")
                .containsEntry("kept, time over, erased", 4L);
        assertThat(before).isEqualTo(2);
        assertThat(kept(campus))
                .as("of one who was refused, and so is not settled")
                .isEqualTo(1);
        assertThat(campus.job().deadLetters().list()).allMatch(letter -> !letter.kept());
        assertThat(after.plan().counts().changes()).isZero();
        assertThat(campus.desk.calls).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void numbersOfThoseWhoLeftAreForgottenInTheEnd(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place);
        campus.retention = Optional.of(Period.ofDays(30));
        campus.sync();
        campus.students.remove("alba");
        campus.sync();

        // when
        campus.later = Duration.ofDays(29);
        campus.sync();
        int before = remembered(campus);
        campus.later = Duration.ofDays(31);
        campus.sync();

        // then
        assertThat(before).isEqualTo(2);
        assertThat(remembered(campus)).as("of bruno, who is still there").isEqualTo(1);
    }

    private static int remembered(Campus campus) {
        return campus.items()
                .personal()
                .of(List.of(campus.pseudonym("alba"), campus.pseudonym("bruno")))
                .memory()
                .size();
    }

    private static long kept(Campus campus) {
        return Stream.of("alba", "bruno")
                .filter(student ->
                        campus.items().content(person(campus, student)).isPresent())
                .count();
    }

    @ParameterizedTest
    @EnumSource
    void aPersonIsToldAllThatIsKept(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place);
        campus.sync();
        Path file = directory.resolve("told.json");

        // when
        int things = campus.subject().export(List.of("ALBA "), file, "officer");

        // then
        assertThat(things).isEqualTo(3);
        assertThat(Files.readString(file))
                .contains("Invento-alba", "\"number\" : \"n-1-", "\"state\" : \"delivered\"", "\"remembered\"")
                .doesNotContain("bruno");
        assertThat(campus.job().auditTrail().toString())
                .contains("officer export " + campus.pseudonym("alba"))
                .doesNotContain("ALBA");
        assertThat(campus.subject().export(List.of("nobody"), file, "officer")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aPersonIsFoundByEveryIdentifierAndToldOfLettersToo(LedgerPlace place) throws Exception {
        // given: two runs, one of which fails for one of both
        Campus campus = campus(place);
        campus.desk.next.add(BadgeDesk.refuses());
        campus.sync();
        campus.sync();
        Path file = directory.resolve("told.json");

        // when
        int things = campus.subject().export(List.of("Alba@uni.example"), file, "officer");
        String alba = Files.readString(file);
        int others = campus.subject().export(List.of("bruno@uni.example"), file, "officer");
        int byPseudonym = campus.subject().export(List.of(campus.pseudonym("bruno")), file, "officer");

        // then
        assertThat(things).isEqualTo(3);
        assertThat(others).isEqualTo(3).isEqualTo(byPseudonym);
        JsonNode first = new ObjectMapper().readTree(alba);
        JsonNode second = new ObjectMapper().readTree(file.toFile());
        assertThat(first.at("/remembered/0/value").asText())
                .as("for people to read")
                .startsWith("n-");
        assertThat(first.at("/items/0/deadLetters") + "" + second.at("/items/0/deadLetters")
                        + first.at("/items/1/deadLetters") + second.at("/items/1/deadLetters"))
                .as("what one of them was refused")
                .contains("\"content\":{\"colour\":\"green\",\"name\":\"Invento-");
    }

    @ParameterizedTest
    @EnumSource
    void aRunOfOnePersonIsAskedForByAnyIdentifier(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place);

        // when
        SyncResult one = campus.planned(Campus.STANDARD.withSelection(PlanSelection.only("alba@uni.example")));

        // then
        assertThat(one.plan().counts().added()).as("a person and a badge").isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void whoWasErasedDoesNotComeBackUntilSomebodySaysSo(LedgerPlace place) throws Exception {
        // given: erased, and still in the source
        Campus campus = campus(place);
        campus.sync();
        campus.subject().erase(List.of("alba"), "officer", findings::add);
        campus.desk.calls.clear();

        // when
        SyncResult night = campus.sync();
        Path file = directory.resolve("told.json");
        int things = campus.subject().export(List.of("alba@uni.example"), file, "officer");

        // then
        assertThat(night.plan().counts().changes()).isZero();
        assertThat(night.report().findings())
                .filteredOn(finding -> finding.code() == ItemFinding.ERASED_PERSON_RETURNS)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains(campus.pseudonym("alba")))
                .satisfies(finding -> assertThat(finding.message()).doesNotContain("Invento", "uni.example"));
        assertThat(campus.desk.calls).isEmpty();
        assertThat(campus.desk.held).as("bruno's").hasSize(2);
        assertThat(remembered(campus)).as("bruno's").isEqualTo(1);
        assertThat(things).as("only what is known by the first name").isZero();
        assertThat(Files.readString(file)).contains("\"erased\" : \"2026-11-22T");

        // when: another identifier, the same address
        campus.students.put("alba-2", campus.students.remove("alba"));
        campus.mails.put("alba-2", "alba@uni.example");
        SyncResult renamed = campus.sync();

        // then
        assertThat(renamed.plan().counts().changes()).isZero();

        // when
        boolean nobody = campus.subject().admit(List.of("carla"), "officer");
        boolean admitted = campus.subject().admit(List.of("alba@uni.example"), "officer");
        SyncResult back = campus.sync();

        // then
        assertThat(nobody).isFalse();
        assertThat(admitted).isTrue();
        assertThat(back.plan().counts().added()).isEqualTo(2);
        assertThat(campus.desk.held).hasSize(4);
        assertThat(campus.job().runs().verify()).isEmpty();
        assertThat(campus.job().auditTrail().toString())
                .contains("officer admit " + campus.pseudonym("alba@uni.example"));
    }

    @ParameterizedTest
    @EnumSource
    void aSourceOfErasedPersonsAloneIsNotTakenForAnEmptyOne(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place);
        campus.students.remove("bruno");
        campus.sync();
        campus.subject().erase(List.of("alba"), "officer", findings::add);

        // when
        SyncResult night = campus.sync();

        // then
        assertThat(night.outcome()).isEqualTo(RunOutcome.DONE);
    }

    @ParameterizedTest
    @EnumSource
    void aPersonIsErasedHereAndThere(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place);
        campus.sync();
        campus.students.remove("alba");
        campus.desk.calls.clear();

        // when
        SubjectErased erased = campus.subject().erase(List.of("alba"), "officer", findings::add);

        // then
        assertThat(erased.known()).isTrue();
        assertThat(erased.left()).isEmpty();
        assertThat(erased.erased()).as("two contents and a number").isEqualTo(3);
        assertThat(campus.desk.calls).containsExactly("withdraw badge", "withdraw person");
        assertThat(campus.desk.held).hasSize(2);
        Path file = directory.resolve("told.json");
        campus.subject().export(List.of("alba"), file, "officer");
        assertThat(Files.readString(file)).contains("withdrawn").doesNotContain("Invento", "n-1-");
        assertThat(campus.sync().plan().counts().changes()).isZero();
        assertThat(campus.job().runs().verify()).isEmpty();
        assertThat(campus.job().auditTrail().toString()).contains("officer erase");
    }

    @ParameterizedTest
    @EnumSource
    void whatTheTargetDoesNotGiveBackIsToldAndAskedForAgain(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place);
        campus.sync();
        campus.students.remove("alba");
        campus.desk.next.add(BadgeDesk.fails());

        // when
        SubjectErased erased = campus.subject().erase(List.of("alba"), "officer", findings::add);
        campus.sync();

        // then
        assertThat(erased.left())
                .singleElement()
                .asString()
                .contains("badge", "failed")
                .doesNotContain("alba");
        assertThat(campus.desk.held).as("bruno's alone").hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void twoJobsGiveAPersonTwoPseudonyms(LedgerPlace place) {
        // given
        Campus campus = campus(place);

        // when
        String here = campus.pseudonym("alba");

        // then
        assertThat(here).hasSize(32).isEqualTo(campus.pseudonym(" Alba")).isNotEqualTo(campus.pseudonym("bruno"));
    }

    @Test
    void noNameIsInAnyByteThatWasWritten() throws Exception {
        // given
        Campus campus = campus(LedgerPlace.FILE);
        campus.students.put("carla", new Campus.Student("", true, false));
        campus.desk.next.add(BadgeDesk.refuses());
        campus.budget = 300;

        // when: everything that leaves something behind
        campus.planned();
        write(campus.sync());
        campus.students.put("alba", new Campus.Student("Invento-altera", true, false));
        campus.students.remove("bruno");
        campus.desk.next.add(BadgeDesk.fails());
        write(campus.sync(Campus.STANDARD.withPlanFile(directory.resolve("second.json"))));
        campus.repair().reconcile(directory.resolve("repair.json"), true, findings::add);
        campus.close();
        open = Optional.empty();

        // then
        List<Path> files = files();
        assertThat(files).anyMatch(file -> file.toString().endsWith(".mv.db"));
        for (Path file : files) {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            assertThat(bytes)
                    .as(file.toString())
                    .doesNotContainIgnoringCase("invento")
                    .doesNotContain("@uni.example", "bruno");
        }
        assertThat(findings.toString()).doesNotContainIgnoringCase("invento");
    }

    private void write(SyncResult result) throws IOException {
        RunFiles.write(result.report(), directory.resolve("report"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void aSecretFileIsNotReadable() throws Exception {
        // given
        StagedItem item = StagedItem.of(
                0,
                new org.elmport.plugin.item.MappedItem(
                        "person",
                        "p1",
                        org.elmport.finding.RecordReference.NONE,
                        "p1",
                        true,
                        "Invento".repeat(20).getBytes(StandardCharsets.UTF_8)),
                org.elmport.sync.ledger.Hash.ofText("x"));

        // when
        try (SecretFile file = new SecretFile()) {
            try (var out = file.write()) {
                item.write(out);
            }
            String bytes = new String(file.raw().readAllBytes(), StandardCharsets.ISO_8859_1);
            StagedItem back;
            try (var in = file.read()) {
                back = StagedItem.read(in);
            }

            // then
            assertThat(bytes).doesNotContain("Invento").hasSizeGreaterThan(140);
            assertThat(file.path()).as("a killed run leaves nothing behind").doesNotExist();
            assertThat(back.compareTo(item)).isZero();
            assertThat(back.deliverable("badges").canonical())
                    .isEqualTo(item.deliverable("badges").canonical());
        }
    }
}

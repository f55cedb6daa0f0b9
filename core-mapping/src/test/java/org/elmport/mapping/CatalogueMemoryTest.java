package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.elmport.record.CourseRecord;
import org.elmport.record.Origin;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.elmport.record.Text;
import org.junit.jupiter.api.Test;

/** A course is mapped once for the results of many, and anew when the source gives another one. */
class CatalogueMemoryTest {

    private static final CatalogueMemory.Mapped NOTHING = new CatalogueMemory.Mapped(List.of(), List.of(), List.of());

    private final CatalogueMemory memory = new CatalogueMemory();
    private final AtomicInteger mapped = new AtomicInteger();

    private void ask(SourceRecord record) {
        memory.of(record, any -> {
            mapped.incrementAndGet();
            return NOTHING;
        });
    }

    private static SourceRecord course(String id) {
        return new CourseRecord(id, Origin.NONE, Achieved.fields().build());
    }

    @Test
    void theSameRecordIsMappedOnceAndAnEqualOneAnew() {
        // given
        SourceRecord course = course("C-1");

        // when
        ask(course);
        ask(course);
        ask(course("C-1"));

        // then
        assertThat(mapped).hasValue(2);
    }

    @Test
    void itForgetsWhatCameLongAgo() {
        // given
        SourceRecord first = course("C-0");
        ask(first);

        // when
        for (int number = 1; number <= 600; number++) {
            ask(course("C-" + number));
        }
        ask(first);

        // then
        assertThat(mapped).hasValue(602);
    }

    @Test
    void oneMappingGivesWhatAFreshOneGivesAndSeesAChangedCourse() {
        // given
        CredentialOptions options = CredentialOptions.builder().build();
        CredentialMapping used = CredentialMapping.with(options);
        CredentialRequest request = new CredentialRequest(
                CredentialForm.MICRO_CREDENTIAL,
                Achieved.learner(),
                List.of(Achieved.result("R-1").build()));
        List<SourceRecord> records = Achieved.records(Achieved.fields().build());
        List<SourceRecord> retitled = Achieved.records(
                Achieved.fields().title(Text.of("en", "Another title")).build());

        // when
        CredentialResult first = used.map(request, RecordLookup.of(records));
        CredentialResult again = used.map(request, RecordLookup.of(records));
        CredentialResult changed = used.map(request, RecordLookup.of(retitled));

        // then
        assertThat(RecordLookup.of(records).find(RecordKind.COURSE, "C-1")).isPresent();
        assertThat(again.value()).isPresent().isEqualTo(first.value());
        assertThat(again.fingerprint()).isEqualTo(first.fingerprint());
        assertThat(changed.value())
                .isEqualTo(CredentialMapping.with(options)
                        .map(request, RecordLookup.of(retitled))
                        .value())
                .isNotEqualTo(first.value());
    }
}

package org.elmport.university;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LargeUniversityTest {

    @Test
    @Tag("long")
    void aMillionCoursesAreMadeOneByOne() {
        // given
        University university = University.generate(new UniversityPlan(1, 1_000_000, 0.01));
        LongAdder offerings = new LongAdder();

        // when
        long begin = System.nanoTime();
        university
                .courses()
                .forEach(course -> offerings.add(university.offeringsOf(course).size()));
        double seconds = (System.nanoTime() - begin) / 1e9;

        // then
        System.out.printf("a million courses and %d offerings in %.1f s%n", offerings.sum(), seconds);
        assertThat(offerings.sum() + university.programmeCount()).isEqualTo(university.offeringCount());
    }

    @Test
    void theLastOfTwentyMillionCoursesIsMadeWithoutThoseBefore() {
        // given
        University university = University.generate(new UniversityPlan(1, UniversityPlan.MAXIMUM_COURSES, 0.05));

        // when
        Course last = university.course(UniversityPlan.MAXIMUM_COURSES - 1);

        // then
        assertThat(university.courseIndex(last.key().uuid())).hasValue(last.index());
        assertThat(university.offeringCount()).isGreaterThan(UniversityPlan.MAXIMUM_COURSES);
    }
}

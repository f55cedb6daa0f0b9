package org.elmport.target.esc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.elmport.card.CardContent;
import org.elmport.card.PersonEntry;
import org.elmport.card.StudentIdentifier;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.ItemAnswer.Status;
import org.elmport.simulator.card.CardRouterRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The list of the router has thousands of pages; to look for one person takes few of them. */
class PersonSearchTest {

    private static final int STUDENTS = 120;
    private static final int PAGES = STUDENTS / 10;

    private final RouterRun run = RouterRun.start();

    @AfterEach
    void close() {
        run.close();
    }

    private static PersonEntry inCapitals(int number) {
        String text = StudentIdentifier.PREFIX
                + RouterRun.student(number)
                        .value()
                        .substring(StudentIdentifier.PREFIX.length())
                        .toUpperCase(Locale.ROOT);
        return PersonEntry.of(RouterRun.identifier(text), RouterRun.OURS);
    }

    private void register(PersonEntry person) throws TargetException, InterruptedException {
        assertThat(run.target.deliver(RouterRun.item(person, false)).status()).isEqualTo(Status.DELIVERED);
    }

    private static String pseudonym(int number) {
        return RouterRun.pseudonym(RouterRun.student(number).comparisonKey());
    }

    private Status withdraw(String pseudonym) throws TargetException, InterruptedException {
        return run.target
                .withdraw(RouterRun.gone(CardContent.PERSON, pseudonym))
                .status();
    }

    private long pages() {
        return run.router.requests().stream()
                .filter(request -> !request.query().isEmpty())
                .count();
    }

    @Test
    void studentsRegisteredInAnotherCaseTakeOnePageEachAfterTheFirst() throws TargetException, InterruptedException {
        // trap esc 15: a whole first load whose students another system has registered in capitals
        // given
        for (int number = 0; number < STUDENTS; number++) {
            register(inCapitals(number));
        }
        run.router.forgetRequests();

        // when
        for (int number = 0; number < STUDENTS; number++) {
            register(RouterRun.person(number));
        }

        // then
        assertThat(run.router.persons(RouterRun.OURS)).hasSize(STUDENTS);
        assertThat(pages()).as("the list once, then a page for each").isEqualTo(PAGES + STUDENTS - 1);
    }

    @Test
    void studentsWhoGoAreFoundByTheirPseudonymsWhileTheListShrinks() throws TargetException, InterruptedException {
        // given
        List<String> leaving = new ArrayList<>();
        for (int number = 0; number < STUDENTS; number++) {
            register(RouterRun.person(number));
            leaving.add(pseudonym(number));
        }
        Collections.shuffle(leaving, new Random(5));
        run.router.forgetRequests();

        // when
        for (String pseudonym : leaving) {
            assertThat(withdraw(pseudonym)).isEqualTo(Status.DELIVERED);
        }

        // then
        assertThat(run.router.persons(RouterRun.OURS)).isEmpty();
        assertThat(pages()).as("instead of a whole list for each").isLessThan(5L * STUDENTS);
    }

    @Test
    void whoIsGoneAlreadyIsSeenByTheNeighbours() throws TargetException, InterruptedException {
        // given
        for (int number = 0; number < STUDENTS; number++) {
            register(RouterRun.person(number));
        }
        withdraw(pseudonym(55));
        run.router.forgetRequests();

        // when the answers to earlier calls were lost, and they are made again
        for (int number : new int[] {55, 55}) {
            assertThat(run.target
                            .withdraw(RouterRun.item(RouterRun.person(number), true))
                            .status())
                    .isEqualTo(Status.DELIVERED);
        }
        Status somebodyElse = withdraw("nobody");

        // then
        assertThat(somebodyElse).isEqualTo(Status.DELIVERED);
        assertThat(pages()).as("a page or two each").isLessThanOrEqualTo(4);
        assertThat(run.router.persons(RouterRun.OURS)).hasSize(STUDENTS - 1);
    }

    @Test
    void aListThatHasChangedAltogetherIsReadAgain() throws TargetException, InterruptedException {
        // given an index of students of whom none is left but one
        for (int number = 0; number < STUDENTS; number++) {
            register(RouterRun.person(number));
        }
        withdraw(pseudonym(0));
        for (int number = 2; number < STUDENTS; number++) {
            run.target.withdraw(RouterRun.item(RouterRun.person(number), true));
        }
        for (int number = 1000; number < 1000 + STUDENTS; number++) {
            register(PersonEntry.of(
                    RouterRun.identifier(StudentIdentifier.PREFIX + "a.example:" + number), RouterRun.OURS));
        }
        run.router.forgetRequests();

        // when
        Status status = withdraw(pseudonym(1));

        // then
        assertThat(status).isEqualTo(Status.DELIVERED);
        assertThat(run.router.requests()).extracting(CardRouterRequest::method).contains("DELETE");
        assertThat(run.router.persons(RouterRun.OURS)).hasSize(STUDENTS);
    }
}

package org.elmport.sync.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.quartz.TriggerUtils;
import org.quartz.spi.OperableTrigger;

/** The times of schedules, above all on the two days of the year on which clocks are changed. */
class TimetableTest {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private static List<String> times(JobSchedule schedule, String from, int count) {
        Timetable timetable = new Timetable(schedule);
        List<String> times = new ArrayList<>();
        Instant time = Instant.parse(from);
        for (int i = 0; i < count; i++) {
            time = timetable.next(time).orElseThrow();
            times.add(time.toString());
        }
        return times;
    }

    /** What Quartz does with the trigger, from a time on. */
    private static List<String> fired(JobSchedule schedule, String from, int count) throws ParseException {
        OperableTrigger trigger = new ClockTrigger("x", schedule, TurnOfJob.Reason.TIME, Instant.parse(from));
        return TriggerUtils.computeFireTimes(trigger, null, count).stream()
                .map(time -> time.toInstant().toString())
                .toList();
    }

    @Test
    void theTimeZoneOfTheJobCounts() {
        JobSchedule schedule = JobSchedule.of("30 2 * * *", HELSINKI);
        assertThat(times(schedule, "2026-01-10T12:00:00Z", 1)).containsExactly("2026-01-11T00:30:00Z");
        assertThat(times(schedule, "2026-07-10T12:00:00Z", 1)).containsExactly("2026-07-10T23:30:00Z");
    }

    @Test
    void whenTheClockIsPutForwardTheNightThatHasNoSuchHourStillHasItsRun() throws ParseException {
        // given: on 29 March 2026 there is no 02:30 in Brussels
        JobSchedule schedule = JobSchedule.of("30 2 * * *", BRUSSELS);

        // then: one run on each day, on that day at what the clocks call 03:30
        List<String> expected = List.of("2026-03-28T01:30:00Z", "2026-03-29T01:30:00Z", "2026-03-30T00:30:00Z");
        assertThat(times(schedule, "2026-03-27T12:00:00Z", 3)).isEqualTo(expected);
        assertThat(fired(schedule, "2026-03-27T12:00:00Z", 3)).isEqualTo(expected);
    }

    @Test
    void whenTheClockIsPutBackTheHourThatComesTwiceHasOneRun() throws ParseException {
        // given: on 25 October 2026 there is 02:30 twice in Brussels
        JobSchedule schedule = JobSchedule.of("30 2 * * *", BRUSSELS);

        // then
        List<String> expected = List.of("2026-10-24T00:30:00Z", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z");
        assertThat(times(schedule, "2026-10-23T12:00:00Z", 3)).isEqualTo(expected);
        assertThat(fired(schedule, "2026-10-23T12:00:00Z", 3)).isEqualTo(expected);
    }

    @Test
    void anHourlyJobRunsOnceInEveryHourOfTheDaysOnWhichClocksChange() {
        JobSchedule hourly = JobSchedule.of("0 * * * *", BRUSSELS);
        for (String day : List.of("2026-03-28T22:30:00Z", "2026-10-24T22:30:00Z")) {
            Instant first = Instant.parse(day).plus(Duration.ofMinutes(30));
            List<String> everyHour = new ArrayList<>();
            for (int hour = 0; hour < 25; hour++) {
                everyHour.add(first.plus(Duration.ofHours(hour)).toString());
            }
            assertThat(times(hourly, day, 25)).as(day).isEqualTo(everyHour);
        }
    }

    @Test
    void noRunStartsInQuietHours() throws ParseException {
        // given
        JobSchedule schedule = JobSchedule.of("0 * * * *", BRUSSELS).withQuietHours(QuietHours.parse("07:00-19:00"));

        // then
        List<String> expected = List.of("2026-06-01T03:00:00Z", "2026-06-01T04:00:00Z", "2026-06-01T17:00:00Z");
        assertThat(times(schedule, "2026-06-01T02:30:00Z", 3)).isEqualTo(expected);
        assertThat(fired(schedule, "2026-06-01T02:30:00Z", 3)).isEqualTo(expected);
    }

    @Test
    void quietHoursFollowTheClocksOfTheDayOnWhichTheyChange() throws ParseException {
        // given
        JobSchedule schedule = JobSchedule.of("0 * * * *", BRUSSELS).withQuietHours(QuietHours.parse("22:00-04:00"));

        // then: 04:00 is 02:00 UTC from that day on
        assertThat(times(schedule, "2026-03-28T21:30:00Z", 1)).containsExactly("2026-03-29T02:00:00Z");
        assertThat(fired(schedule, "2026-03-28T21:30:00Z", 1)).containsExactly("2026-03-29T02:00:00Z");
        assertThat(times(schedule, "2026-10-24T20:30:00Z", 1)).containsExactly("2026-10-25T03:00:00Z");
        assertThat(fired(schedule, "2026-10-24T20:30:00Z", 1)).containsExactly("2026-10-25T03:00:00Z");
    }

    @Test
    void aDailyJobRunsOnceOnEachDayOfTheYearWhateverTheTimeAndTheZone() {
        long seed = 20261122L;
        SplittableRandom random = new SplittableRandom(seed);
        List<String> zones = List.of("Europe/Brussels", "Europe/Lisbon", "Australia/Lord_Howe", "UTC", "Asia/Gaza");
        for (int round = 0; round < 40; round++) {
            String cron = random.nextInt(60) + " " + random.nextInt(4) + " * * *";
            JobSchedule schedule = JobSchedule.of(cron, ZoneId.of(zones.get(round % zones.size())));
            Timetable timetable = new Timetable(schedule);
            Instant time = Instant.parse("2026-01-01T12:00:00Z");
            for (int day = 0; day < 365; day++) {
                Instant next = timetable.next(time).orElseThrow();
                if (day > 0) {
                    assertThat(Duration.between(time, next))
                            .as("seed %d: %s in %s after %s", seed, cron, schedule.zone(), time)
                            .isBetween(Duration.ofHours(23), Duration.ofHours(25));
                }
                time = next;
            }
        }
    }

    @Test
    void timesThatAChangePutsInAnotherOrderAreAllKept() {
        // given: 02:30 becomes 03:30, after 03:00
        JobSchedule schedule = JobSchedule.of("0,30 2,3 * * *", BRUSSELS);

        // then
        assertThat(times(schedule, "2026-03-28T22:00:00Z", 3))
                .containsExactly("2026-03-29T01:00:00Z", "2026-03-29T01:30:00Z", "2026-03-30T00:00:00Z");
    }

    @Test
    void aScheduleThatNeverComesIsKnown() {
        assertThat(new Timetable(JobSchedule.of("0 3 30 2 *", BRUSSELS)).comes())
                .isFalse();
        assertThat(new Timetable(JobSchedule.of("0 8 * * *", BRUSSELS).withQuietHours(QuietHours.parse("07:00-19:00")))
                        .comes())
                .isFalse();
        assertThat(new Timetable(JobSchedule.of("0 3 29 2 *", BRUSSELS)).comes())
                .isTrue();
        assertThat(new Timetable(JobSchedule.of("* * * * *", BRUSSELS).withQuietHours(QuietHours.parse("00:01-00:00")))
                        .comes())
                .isTrue();
    }
}

package org.elmport.sync.configuration;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingType;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;
import org.elmport.sync.schedule.JobSchedule;
import org.elmport.sync.schedule.QuietHours;

/** The settings below {@code schedule}, which {@code elmport run} goes by. */
public final class ScheduleSettings {

    private static final SettingType<String> SCHEDULE_TEXT = new SettingType<>(
            "fields of cron",
            value -> JobSchedule.of(value.toString(), ZoneId.of("UTC")).cron());

    private static final SettingType<QuietHours> HOURS =
            new SettingType<>("two times (07:00-19:00)", value -> QuietHours.parse(value.toString()));

    static final Setting<String> CRON = Setting.of("cron", SCHEDULE_TEXT)
            .required()
            .summary("When the job runs: minute, hour, day of the month, month, day of the week by name; with six"
                    + " fields, the first are the seconds.")
            .example("30 2 * * MON-FRI")
            .build();

    static final Setting<String> CHANGES = Setting.of("changes", SCHEDULE_TEXT)
            .summary(
                    "When, besides, the job runs and reads only what has changed, in the words of cron. For sources that can"
                            + " tell; where nothing is kept that changes could be added to, all is read.")
            .example("*/15 7-19 * * MON-FRI")
            .build();

    static final Setting<ZoneId> TIME_ZONE = Setting.of("time-zone", MappingSettings.ZONE)
            .summary("Where cron and quiet-hours are read; without it, the time zone of mapping.")
            .example("Europe/Helsinki")
            .build();

    static final Setting<QuietHours> QUIET_HOURS = Setting.of("quiet-hours", HOURS)
            .summary("In these hours no run starts, by cron or by a signal. A run that is under way goes on.")
            .example("07:00-19:00")
            .build();

    static final Setting<Boolean> CATCH_UP = Setting.of("catch-up", SettingType.TRUTH)
            .defaultValue(true)
            .summary("Whether a run that was due while elmport run did not run is made up for, once, when it starts.")
            .example("true")
            .build();

    private ScheduleSettings() {}

    /** All of them. */
    public static List<Setting<?>> declared() {
        return List.of(CRON, CHANGES, TIME_ZONE, QUIET_HOURS, CATCH_UP);
    }

    /** Reads the part of a job; nothing where the job has none. */
    static Optional<JobSchedule> read(String path, Map<String, ?> raw, ZoneId zone, SettingsReader reader) {
        if (raw.isEmpty()) {
            return Optional.empty();
        }
        Settings settings = reader.read(path, declared(), raw);
        Optional<JobSchedule> schedule = settings.find(CRON)
                .map(cron -> new JobSchedule(
                        cron,
                        settings.find(TIME_ZONE).orElse(zone),
                        settings.find(QUIET_HOURS),
                        settings.get(CATCH_UP),
                        settings.find(CHANGES)));
        if (schedule.filter(JobSchedule::comes).isEmpty() && schedule.isPresent()) {
            reader.problem(path + "." + CRON.name(), "never comes, or always in quiet hours");
        }
        if (schedule.flatMap(JobSchedule::ofChanges)
                .filter(changes -> !changes.comes())
                .isPresent()) {
            reader.problem(path + "." + CHANGES.name(), "never comes, or always in quiet hours");
        }
        return schedule;
    }
}

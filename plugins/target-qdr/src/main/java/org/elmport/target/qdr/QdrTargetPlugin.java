package org.elmport.target.qdr;

import java.util.List;
import java.util.Optional;
import org.elmport.finding.FindingSink;
import org.elmport.plugin.DatasetTarget;
import org.elmport.plugin.HeldDataset;
import org.elmport.plugin.OwnPlace;
import org.elmport.plugin.PublicationServer;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.TargetPlugin;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.Settings;

/**
 * Publishes to the Qualification Dataset Register (QDR) in the ways that it documents: files at addresses that stay, which
 * the register fetches by itself or after a call. What the call looks like is not public, so it is made of settings.
 */
public final class QdrTargetPlugin implements TargetPlugin {

    /** Made by {@link java.util.ServiceLoader}. */
    public QdrTargetPlugin() {}

    @Override
    public String name() {
        return "qdr";
    }

    @Override
    public String summary() {
        return "Keeps the files that QDR fetches, with earlier versions and a description, serves them, and tells QDR"
                + " when they have changed.";
    }

    @Override
    public List<Setting<?>> settings() {
        return QdrSettings.ALL;
    }

    @Override
    public List<SettingProblem> problems(Settings settings) {
        return SettingsCheck.problems(settings);
    }

    @Override
    public List<OwnPlace> ownPlaces(Settings settings) {
        return settings.find(QdrSettings.FOLDER).map(place -> OwnPlace.folder(QdrSettings.FOLDER, place)).stream()
                .toList();
    }

    @Override
    public DatasetTarget openDataset(Settings settings, FindingSink lost) {
        return new QdrDatasetTarget(settings, lost, Patience.REAL);
    }

    @Override
    public Optional<HeldDataset> heldDataset(Settings settings) throws TargetException {
        return QdrHeldDataset.find(settings);
    }

    @Override
    public Optional<PublicationServer> serve(Settings settings) throws TargetException {
        return settings.given(QdrSettings.SERVE_PORT) ? Optional.of(QdrServer.start(settings)) : Optional.empty();
    }
}

package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlType;
import org.elmport.elm.declaration.ElmClass;

/**
 * What a learner can achieve where it is no qualification of a national framework: a course, a module, a micro-credential.
 *
 * <p>ELM class {@code elm:LearningAchievementSpecification}; LOQ container {@code learningAchievementSpecificationReferences}.
 */
@XmlType(propOrder = {})
@ElmClass(
        iri = "elm:LearningAchievementSpecification",
        container = "learningAchievementSpecificationReferences",
        element = "learningAchievementSpecification")
public final class LearningAchievementSpecification extends AchievementSpecification {

    private LearningAchievementSpecification() {}

    /** Starts a learning achievement specification with its persistent identifier, an absolute IRI. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** Builds a learning achievement specification step by step. */
    public static final class Builder
            extends AchievementSpecification.AchievementBuilder<LearningAchievementSpecification, Builder> {

        private LearningAchievementSpecification built = new LearningAchievementSpecification();

        private Builder(String id) {
            built.identify(id);
        }

        @Override
        LearningAchievementSpecification node() {
            return built;
        }

        @Override
        Builder self() {
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public LearningAchievementSpecification build() {
            LearningAchievementSpecification finished = built;
            built = new LearningAchievementSpecification();
            built.identify(finished.id());
            return finished;
        }
    }
}

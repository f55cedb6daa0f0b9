package org.elmport.elm;

/** What a credential claims of a person. */
public sealed interface AnyClaim extends Entity
        permits LearningAchievement, LearningActivity, LearningAssessment, LearningEntitlement, Claim {}

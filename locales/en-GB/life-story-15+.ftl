# Wording of the life story for the age 15+, where it differs from the usual one.
# review: draft. No named person has reviewed this wording yet.

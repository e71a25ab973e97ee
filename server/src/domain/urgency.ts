/** interactive: a person waits for it, and it goes before all bulk work in every queue · bulk: many at once, in the background. */
export type Urgency = 'interactive' | 'bulk';

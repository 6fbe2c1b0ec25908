/** What an actor of the table is. */
export type KnownActorKind = 'armed-group' | 'force' | 'organ' | 'organisation' | 'party' | 'coalition' | 'state';

/** A group, a force, an organisation or a state that the table of actors knows. */
export interface KnownActor {
  /** Stable: `hezbollah`, `state:IQ`. */
  readonly id: string;
  readonly name: string;
  readonly kind: KnownActorKind;
  /** Whom it is with, as the table says it; empty where it says nothing. */
  readonly side: string;
  /** ISO alpha-2 code of the country it is at home in; empty where there is none. */
  readonly country: string;
}

/** How a spelling stands for its actor: as its name, as the name of its people ("Iranian"), as its capital ("Tehran said"). */
export type ActorNameUse = 'name' | 'people' | 'capital';

/** An actor found by one of its spellings. */
export interface ActorName {
  readonly actor: KnownActor;
  readonly use: ActorNameUse;
}

/** The port through which a reader of texts asks which actors are known. */
export interface ActorTable {
  /** The most words that a spelling has which begins with this word; 0 where none does. */
  longest(firstWord: string): number;
  /** The actor that is written so, folded as names are; spellings in capitals ("SDF") only in capitals. */
  find(words: string): ActorName | undefined;
  /** An actor by its id. */
  get(id: string): KnownActor | undefined;
}

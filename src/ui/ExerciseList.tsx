import { useState } from 'react';
import type { Exercise } from '#domain/facts/types';
import { useAnswer } from './asked.ts';
import { ClaimText } from './Claims.tsx';
import { HoldTimer } from './HoldTimer.tsx';

function ExerciseHold({ name, seconds }: { readonly name: string; readonly seconds: number }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p className="exercise-hold">
        Hold for about {seconds} seconds.{' '}
        <button type="button" className="word-button link-button" aria-expanded={isOpen} aria-label={`Time it: ${name}`} onClick={() => setOpen(!isOpen)}>
          Time it
        </button>
      </p>
      {isOpen && <HoldTimer seconds={seconds} of={name} />}
    </>
  );
}

function OneExercise({ exercise, heading: Heading }: { readonly exercise: Exercise; readonly heading: 'h4' | 'h5' }) {
  const { ref, className } = useAnswer<HTMLDivElement>(exercise);
  return (
    <div ref={ref} className={className ? `exercise ${className}` : 'exercise'}>
      <Heading>{exercise.name}</Heading>
      <p>
        <ClaimText claim={exercise} />
      </p>
      <ol>
        {exercise.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {exercise.holdSeconds !== undefined && <ExerciseHold name={exercise.name} seconds={exercise.holdSeconds} />}
    </div>
  );
}

/** Stretches or exercises by name, with how to do them; without a title under a heading that says the same. */
export function ExerciseList({ title, exercises }: { readonly title?: string; readonly exercises: readonly Exercise[] }) {
  if (exercises.length === 0) return null;
  return (
    <div className="card-part">
      {title !== undefined && <h3>{title}</h3>}
      {exercises.map((exercise) => (
        <OneExercise key={exercise.name} exercise={exercise} heading={title === undefined ? 'h5' : 'h4'} />
      ))}
    </div>
  );
}

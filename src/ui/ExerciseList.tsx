import type { Exercise } from '#domain/facts/types';
import { ClaimText } from './Claims.tsx';

/** Stretches or exercises by name, with how to do them. */
export function ExerciseList({ title, exercises }: { readonly title: string; readonly exercises: readonly Exercise[] }) {
  if (exercises.length === 0) return null;
  return (
    <div className="card-part">
      <h3>{title}</h3>
      {exercises.map((exercise) => (
        <div key={exercise.name} className="exercise">
          <h4>{exercise.name}</h4>
          <p>
            <ClaimText claim={exercise} />
          </p>
          <ol>
            {exercise.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          {exercise.holdSeconds !== undefined && <p className="exercise-hold">Hold for about {exercise.holdSeconds} seconds.</p>}
        </div>
      ))}
    </div>
  );
}

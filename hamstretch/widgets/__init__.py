"""App-neutral Qt controls that paint from one frozen value; they never import core."""
